package org.aliquot.statistics.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.aliquot.ability.Difficulty;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.calibration.Drift.Estimate;
import org.aliquot.calibration.ProductScale.Before;
import org.aliquot.classical.ScoreMatrix;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the answers that calibrations may use: of attempts in exam mode that are final, each learner's first to each version of a
 * question. Rows are fetched by thousands and kept in five bytes each, so millions fit.
 */
@Component
class FirstAnswers {

    /** A version of a question that somebody answered, and what was known of it. */
    record Answered(ItemVersionId version, Before before) {}

    /** @param responses persons are attempts; items as in the list */
    record Data(List<Answered> items, ScoreMatrix responses) {}

    private static final String VERSIONS = """
            select v.id, v.difficulty, adopted.b, adopted.se, adopted.answers
            from item_version v
            left join lateral (
              select d.b, d.se, d.answers
              from item_difficulty d
              where d.item_version_id = v.id
              order by d.adopted_at desc
              limit 1
            ) adopted on true
            where exists (select from scored_answer s where s.item_version_id = v.id)
               or exists (select from pilot_answer p where p.item_version_id = v.id)
            order by v.id
            """;

    private static final String ANSWERS = """
            select a.id, a.account_id, cast(:exam as text) is null or e.key = :exam as wanted, s.item_version_id,
                   s.credit = 100 as correct, s.payload is not null as answered
            from attempt a
            join exam e on e.id = a.exam_id
            join (
              select attempt_id, item_version_id, position, credit, payload
              from scored_answer
              union all
              select attempt_id, item_version_id, position, credit, payload
              from pilot_answer
            ) s on s.attempt_id = a.id
            where a.mode = 'exam'
              and not a.own_practice
              and a.status = 'final'
            order by a.account_id, a.started_at, a.id, s.position
            """;

    private static final int ROWS_AT_ONCE = 5000;

    private final JdbcClient jdbc;

    FirstAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one exam or of all; what a learner answered elsewhere first is not a first answer here. */
    @Transactional(readOnly = true)
    public Data read(@Nullable String exam, Consumer<String> step) {
        List<Answered> items = jdbc.sql(VERSIONS).query(FirstAnswers::version).list();
        Map<UUID, Integer> numbers = new HashMap<>();
        for (Answered item : items) {
            numbers.put(item.version().value(), numbers.size());
        }
        var taking = new FirstMeetings(items.size(), step);
        RowCallbackHandler take = row -> taking.row(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getBoolean("wanted"),
                numbers.getOrDefault(row.getObject("item_version_id", UUID.class), -1),
                row.getBoolean("correct"),
                row.getBoolean("answered"));
        jdbc.sql(ANSWERS).param("exam", exam).withFetchSize(ROWS_AT_ONCE).query(take);
        return new Data(new ArrayList<>(items), taking.finish());
    }

    private static Answered version(ResultSet row, int number) throws SQLException {
        boolean operational = row.getInt("answers") >= Difficulty.OPERATIONAL;
        return new Answered(
                new ItemVersionId(row.getObject("id", UUID.class)),
                new Before(
                        row.getDouble("difficulty"),
                        operational
                                ? Optional.of(new Estimate(row.getDouble("b"), row.getDouble("se")))
                                : Optional.empty()));
    }
}
