package org.aliquot.gradebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Weights of classes, and what each was before somebody changed it. */
@Repository
class WeightJournal {

    private static final String WEIGH = """
            insert into graded_work (cohort_id, work, weight, rule, changed_by, changed_at)
            values (:cohort, :work, :weight, :rule, :by, server_now())
            on conflict (cohort_id, work) do update
            set weight = excluded.weight, rule = excluded.rule, changed_by = excluded.changed_by,
                changed_at = excluded.changed_at
            """;

    private static final String NEXT = """
            select 1 + coalesce(max(number), 0)
            from graded_work_change
            where cohort_id = :cohort
            """;

    private static final String KEEP = """
            insert into graded_work_change
              (cohort_id, number, work, weight_before, rule_before, weight, rule, changed_by, changed_at)
            values (:cohort, :number, :work, :weightBefore, :ruleBefore, :weight, :rule, :by, server_now())
            """;

    private static final String LAST_WORD = """
            select c.work, c.weight_before, c.rule_before, c.weight, c.rule, c.changed_by
            from graded_work_change c
            where c.cohort_id = :cohort and c.number = :number
              and not exists (select from graded_work_change o
                              join graded_work_change n on n.cohort_id = o.cohort_id and n.work = o.work
                              where o.cohort_id = c.cohort_id and o.number = c.number and n.number > o.number)
            order by c.work
            """;

    /** What somebody changed at once. */
    record Act(AccountId by, List<WeightChange> changes) {

        Act {
            changes = List.copyOf(changes);
        }
    }

    private record Line(AccountId by, WeightChange change) {}

    private final JdbcClient jdbc;

    WeightJournal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By work; of those alone that somebody decided about. */
    Map<String, Weight> weights(UUID cohort) {
        Map<String, Weight> weights = new HashMap<>();
        RowCallbackHandler put = row -> weights.put(
                row.getString("work"), weight(row.getString("work"), row.getInt("weight"), row.getString("rule")));
        jdbc.sql("select work, weight, rule from graded_work where cohort_id = :cohort")
                .param("cohort", cohort)
                .query(put);
        return weights;
    }

    /** In a class that is held; the number of the change among those of the class. */
    int weigh(UUID cohort, List<WeightChange> changes, AccountId by) {
        int number = jdbc.sql(NEXT).param("cohort", cohort).query(Integer.class).single();
        for (WeightChange change : changes) {
            Weight after = change.after();
            jdbc.sql(WEIGH)
                    .param("cohort", cohort)
                    .param("work", after.work())
                    .param("weight", after.weight())
                    .param("rule", after.rule().word())
                    .param("by", by)
                    .update();
            jdbc.sql(KEEP)
                    .param("cohort", cohort)
                    .param("number", number)
                    .param("work", after.work())
                    .param("weightBefore", change.before().weight())
                    .param("ruleBefore", change.before().rule().word())
                    .param("weight", after.weight())
                    .param("rule", after.rule().word())
                    .param("by", by)
                    .update();
        }
        return number;
    }

    /** Empty where one of its works was changed again since. */
    Optional<Act> lastWord(UUID cohort, int number) {
        List<Line> lines = jdbc.sql(LAST_WORD)
                .param("cohort", cohort)
                .param("number", number)
                .query((row, _) -> {
                    String work = row.getString("work");
                    return new Line(
                            AccountId.in(row, "changed_by"),
                            new WeightChange(
                                    weight(work, row.getInt("weight_before"), row.getString("rule_before")),
                                    weight(work, row.getInt("weight"), row.getString("rule"))));
                })
                .list();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Act(
                        lines.getFirst().by(), lines.stream().map(Line::change).toList()));
    }

    private static Weight weight(String work, int weight, String rule) {
        return new Weight(work, weight, Word.read(GradeRule.class, rule));
    }
}
