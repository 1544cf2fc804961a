package org.aliquot.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Runs the statements of the reports. */
@Repository
class ReportTable {

    /** Rows with what they are sorted by, beside the totals of all. */
    record Found(List<ReportRow> rows, @Nullable ReportCursor next, Map<String, Long> totals) {}

    /** Rows held at once while all are streamed. */
    private static final int FETCH = 500;

    /** So many groups there may be. */
    private static final int GROUPS = 500;

    private final JdbcClient jdbc;
    private final PracticeScales scales;
    private final ZoneId zone;

    ReportTable(JdbcClient jdbc, PracticeScales scales, @Value("${aliquot.zone}") ZoneId zone) {
        this.jdbc = jdbc;
        this.scales = scales;
        this.zone = zone;
    }

    boolean knows(String course) {
        return jdbc.sql("select exists (select from course where slug = :course)")
                .param("course", course)
                .query(Boolean.class)
                .single();
    }

    /** One more than asked for tells whether there is a next page. Needs a transaction. */
    Found page(ReportRequest request, Moment moment, @Nullable UUID bound) {
        boolean groups = request.report() == Report.OUTCOMES;
        RowReader reader = new RowReader(request.report(), scales.specs());
        List<ReportRow> rows = new ArrayList<>();
        List<ReportCursor> ends = new ArrayList<>();
        Map<String, Long> totals = new HashMap<>();
        RowCallbackHandler take = row -> {
            if (!groups && totals.isEmpty()) {
                totals.putAll(totals(request.report(), row));
            }
            UUID id = RowReader.id(row, "id");
            if (id != null) {
                rows.add(row(row, id, groups, reader));
                ends.add(new ReportCursor(groups ? "" : row.getString("sort_key"), id));
            }
        };
        planAnew();
        jdbc.sql(ReportSql.page(request, bound != null))
                .params(parameters(request, moment, bound))
                .param("limit", groups ? GROUPS : request.limit() + 1)
                .query(take);
        boolean more = !groups && rows.size() > request.limit();
        return new Found(
                more ? rows.subList(0, request.limit()) : rows, more ? ends.get(request.limit() - 1) : null, totals);
    }

    /** Every row, a few at a time: needs a transaction, without which the driver would fetch all rows at once. */
    void each(
            ReportRequest request, Moment moment, @Nullable UUID bound, Consumer<Map<String, @Nullable Object>> take) {
        RowReader reader = new RowReader(request.report(), scales.specs());
        RowCallbackHandler pass = row -> take.accept(reader.values(row));
        planAnew();
        jdbc.sql(ReportSql.all(request, bound != null))
                .params(parameters(request, moment, bound))
                .param("limit", null)
                .withFetchSize(FETCH)
                .query(pass);
    }

    /** The plan that is right for all values of a filter is wrong for most: each report is planned for what it is asked. */
    private void planAnew() {
        jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
    }

    private static Map<String, Long> totals(Report report, ResultSet row) throws SQLException {
        return report == Report.SITTINGS
                ? Map.of(
                        "rows", row.getLong("rows"),
                        "marked", row.getLong("marked"),
                        "passed", row.getLong("passed_rows"))
                : Map.of(
                        "rows", row.getLong("rows"),
                        "completed", row.getLong("completed_rows"),
                        "stuck", row.getLong("stuck_rows"));
    }

    private static ReportRow row(ResultSet row, UUID id, boolean group, RowReader reader) throws SQLException {
        return group
                ? new ReportRow(id, null, row.getString("group_key"), reader.values(row))
                : new ReportRow(id, RowReader.id(row, "account_id"), null, reader.values(row));
    }

    private Map<String, @Nullable Object> parameters(ReportRequest request, Moment moment, @Nullable UUID bound) {
        ReportFilter filter = request.filter();
        ReportCursor after = request.after();
        Map<String, @Nullable Object> values = new HashMap<>();
        LocalDate idle = moment.day().minusDays(filter.standing().stuckDays());
        values.put("zone", zone.getId());
        values.put("day", moment.day());
        values.put("end", at(moment.end()));
        values.put("idle", idle);
        values.put("awake", at(begin(idle.plusDays(1))));
        values.put(
                "last",
                filter.past()
                        ? moment.day().minusDays(filter.days())
                        : moment.day().plusDays(filter.days() + 1L));
        values.put("bound", bound);
        values.put("course", filter.people().course());
        values.put("cohort", filter.people().cohort());
        values.put("payer", filter.people().payer());
        values.put("payerName", filter.people().payerName());
        values.put("search", filter.people().search());
        values.put("status", filter.standing().status());
        values.put("enrolledFrom", filter.standing().enrolledFrom());
        values.put("enrolledTo", filter.standing().enrolledTo());
        values.put("exam", filter.sittings().exam());
        values.put(
                "fromTime",
                filter.sittings().from() == null
                        ? null
                        : at(begin(filter.sittings().from())));
        values.put(
                "toTime",
                filter.sittings().to() == null
                        ? null
                        : at(begin(filter.sittings().to().plusDays(1))));
        values.put("after", after == null ? null : after.row());
        values.put("key", after == null ? null : after.key());
        return values;
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return Objects.requireNonNull(instant).atOffset(ZoneOffset.UTC);
    }
}
