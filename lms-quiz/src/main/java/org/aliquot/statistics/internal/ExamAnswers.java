package org.aliquot.statistics.internal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the answers to the questions of an exam by month and by how able people are: everybody's first attempts in exam mode, the
 * newest {@value #MOST}, by the index of an exam's attempts. Later attempts meet questions again, which makes them easier without
 * any leak.
 */
@Component
public class ExamAnswers {

    static final int MOST = 5_000;

    /** @param lines by question; one without people to compare has an empty group */
    public record Counts(int attempts, Map<ItemVersionId, List<Drifting.Line>> lines) {}

    static final String COUNTS = """
            with sitting as materialized (
              select a.id, a.started_at,
            """ + QuestionAnswers.GROUP + """
                     as alike
              from attempt a
              where a.exam_id = :exam
            """ + FirstSittings.COUNTED + """
              order by a.started_at desc, a.id desc
              limit :most
            )
            select g.item_version_id, cast(date_trunc('month', s.started_at at time zone :zone) as date) as month,
                   coalesce(s.alike, '') as alike, g.credit = 100 as correct, count(*) as answers,
                   (select count(*) from sitting) as attempts
            from sitting s
            join scored_answer g on g.attempt_id = s.id
            group by 1, 2, 3, 4
            """;

    private final JdbcClient jdbc;

    ExamAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing for an exam that nobody has taken. */
    public Counts of(UUID exam, ZoneId zone) {
        Map<ItemVersionId, List<Drifting.Line>> lines = new HashMap<>();
        int[] attempts = new int[1];
        RowCallbackHandler take = row -> {
            attempts[0] = row.getInt("attempts");
            lines.computeIfAbsent(
                            new ItemVersionId(requireNonNull(row.getObject("item_version_id", UUID.class))),
                            _ -> new ArrayList<>())
                    .add(new Drifting.Line(
                            YearMonth.from(row.getObject("month", LocalDate.class)),
                            row.getString("alike"),
                            row.getBoolean("correct"),
                            row.getInt("answers")));
        };
        jdbc.sql(COUNTS)
                .param("exam", exam)
                .param("most", MOST)
                .param("zone", zone.getId())
                .query(take);
        return new Counts(attempts[0], lines);
    }
}
