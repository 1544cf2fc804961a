package org.aliquot.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Runs the statements of the progress report. */
@Repository
class ReportTable {

    /** A learner with the value the report is sorted by. */
    record KeyedRow(String key, LearnerRow learner) {

        ReportCursor cursor() {
            return new ReportCursor(key, learner.account());
        }
    }

    /** Rows held at once while all are streamed. */
    private static final int FETCH = 500;

    private final JdbcClient jdbc;

    ReportTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when there is no such course. */
    Optional<ReportTotals> totals(ReportQuery query) {
        return jdbc.sql(ReportSql.TOTALS)
                .param("course", query.course())
                .param("search", query.search())
                .query(ReportTable::totals)
                .optional();
    }

    List<KeyedRow> page(ReportQuery query, int limit) {
        return page(query).param("limit", limit).query(ReportTable::row).list();
    }

    /** Every learner, a few at a time: needs a transaction, without which the driver would fetch all rows at once. */
    void each(ReportQuery query, Consumer<LearnerRow> consumer) {
        RowCallbackHandler pass = row -> consumer.accept(row(row, 0).learner());
        page(query).param("limit", null).withFetchSize(FETCH).query(pass);
    }

    private StatementSpec page(ReportQuery query) {
        ReportCursor after = query.after();
        return jdbc.sql(query.sort().sql(query.down()))
                .param("course", query.course())
                .param("search", query.search())
                .param("after", after == null ? null : after.account())
                .param("key", after == null ? null : after.key());
    }

    private static ReportTotals totals(ResultSet row, int number) throws SQLException {
        return new ReportTotals(
                row.getString("title"),
                Objects.requireNonNull(instant(row, "as_of")),
                row.getInt("lessons"),
                row.getInt("learners"),
                row.getInt("lessons_done"),
                row.getInt("finished_all"),
                row.getInt("checks_right"),
                row.getInt("checks_answered"),
                row.getInt("exams_taken"));
    }

    private static KeyedRow row(ResultSet row, int number) throws SQLException {
        return new KeyedRow(
                row.getString("sort_key"),
                new LearnerRow(
                        row.getObject("account_id", UUID.class),
                        row.getString("name"),
                        row.getString("email"),
                        row.getInt("done"),
                        row.getInt("checks_right"),
                        row.getInt("checks_answered"),
                        row.getInt("taken"),
                        score(row, "best_"),
                        score(row, "last_"),
                        latest(instant(row, "read_at"), instant(row, "checked_at"), instant(row, "finished_at"))));
    }

    private static @Nullable PracticeScore score(ResultSet row, String prefix) throws SQLException {
        Integer scaled = row.getObject(prefix + "scaled", Integer.class);
        return scaled == null
                ? null
                : new PracticeScore(
                        row.getString(prefix + "exam"),
                        scaled,
                        row.getObject(prefix + "theta", Double.class),
                        row.getObject(prefix + "se", Double.class),
                        row.getObject(prefix + "passed", Boolean.class),
                        Objects.requireNonNull(instant(row, prefix + "at")));
    }

    private static @Nullable Instant latest(@Nullable Instant... times) {
        return Stream.of(times).filter(Objects::nonNull).max(Instant::compareTo).orElse(null);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
