package org.aliquot.gradebook;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Results and changes of grades: each act is one statement, changes are a journal. */
@Repository
class GradeTable {

    /** A work of one learner. */
    record Cell(UUID learner, String work) {}

    /** What somebody reached in an exam, by either rule. */
    record Sat(double best, double last, int times) {

        double by(GradeRule rule) {
            return switch (rule) {
                case BEST -> best;
                case LAST -> last;
            };
        }
    }

    /** Only what was sat as an exam; practice with feedback is no test. */
    private static final String SAT = """
            select o.account_id, o.exam_key, count(*) as times, max(coalesce(1.0 * o.points, 100.0 * o.correct) / o.total) as best,
                   (array_agg(coalesce(1.0 * o.points, 100.0 * o.correct) / o.total order by o.final_at desc, o.attempt_id))[1] as last
            from cohort_member m
            join exam_outcome o on o.account_id = m.account_id and o.mode = 'exam' and o.total > 0
            where m.cohort_id = :cohort and o.exam_key = any(:exams) and m.account_id = any(:people)
            group by o.account_id, o.exam_key
            """;

    private static final String CHANGES = """
            select distinct on (g.account_id, g.work) g.id, g.account_id, g.work, g.percent, g.reason, g.made_by, g.made_at
            from grade_change g
            where g.cohort_id = :cohort and g.account_id = any(:people)
            order by g.account_id, g.work, g.made_at desc, g.id desc
            """;

    private static final String NONE_SINCE = """
              not exists (select from grade_change n
                          where n.cohort_id = g.cohort_id and n.account_id = g.account_id and n.work = g.work
                            and (n.made_at, n.id) > (g.made_at, g.id))
            """;

    private static final String LAST = """
            select g.id
            from (select id, cohort_id, account_id, work, made_at
                  from grade_change
                  where cohort_id = :cohort and account_id = :learner and made_by = :by and undoes is null
                  order by made_at desc, id desc
                  limit 1) g
            where <none since>
            """.replace("<none since>", NONE_SINCE);

    private static final String STANDING = """
            select g.account_id, g.work, g.made_by, b.percent, b.reason, b.made_by as before_by
            from grade_change g
            left join lateral (select p.percent, p.reason, p.made_by
                               from grade_change p
                               where p.cohort_id = g.cohort_id and p.account_id = g.account_id and p.work = g.work
                                 and (p.made_at, p.id) < (g.made_at, g.id)
                               order by p.made_at desc, p.id desc
                               limit 1) b on true
            where g.id = :id and g.cohort_id = :cohort and g.undoes is null and <none since>
            """.replace("<none since>", NONE_SINCE);

    private static final String CHANGE = """
            insert into grade_change (id, cohort_id, account_id, work, percent, reason, made_by, made_at, undoes)
            values (:id, :cohort, :learner, :work, :percent, :reason, :by, server_now(), :undoes)
            """;

    /**
     * A change that is the last word about its work.
     *
     * @param before what stood there; null where nothing was set
     */
    record Made(Cell cell, AccountId by, @Nullable Before before) {}

    record Before(BigDecimal percent, String reason, AccountId by) {}

    private final JdbcClient jdbc;

    GradeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever else sets grades or weights of the class waits until the transaction ends. */
    void hold(UUID cohort) {
        jdbc.sql("select id from cohort where id = :cohort for no key update")
                .param("cohort", cohort)
                .query(UUID.class)
                .single();
    }

    /** What these of its learners reached. */
    Map<Cell, Sat> sat(UUID cohort, Collection<UUID> people, Collection<String> exams) {
        Map<Cell, Sat> sat = new HashMap<>();
        RowCallbackHandler put = row -> sat.put(
                new Cell(row.getObject("account_id", UUID.class), row.getString("exam_key")),
                new Sat(row.getDouble("best"), row.getDouble("last"), row.getInt("times")));
        jdbc.sql(SAT)
                .param("cohort", cohort)
                .param("people", people.toArray(UUID[]::new))
                .param("exams", exams.toArray(String[]::new))
                .query(put);
        return sat;
    }

    /** The newest of each of these people; one that was taken back is not in it. */
    Map<Cell, Grade.Change> changes(UUID cohort, Collection<UUID> people) {
        Map<Cell, Grade.Change> changes = new HashMap<>();
        RowCallbackHandler put = row -> {
            BigDecimal percent = row.getBigDecimal("percent");
            if (percent != null) {
                changes.put(
                        new Cell(row.getObject("account_id", UUID.class), row.getString("work")),
                        new Grade.Change(
                                row.getObject("id", UUID.class),
                                percent.doubleValue(),
                                row.getString("reason"),
                                AccountId.in(row, "made_by"),
                                RowTime.at(row, "made_at")));
            }
        };
        jdbc.sql(CHANGES)
                .param("cohort", cohort)
                .param("people", people.toArray(UUID[]::new))
                .query(put);
        return changes;
    }

    /** What somebody changed last of a learner's grades in a class; empty where something else has come in its place since. */
    Optional<UUID> last(UUID cohort, AccountId learner, AccountId by) {
        return jdbc.sql(LAST)
                .param("cohort", cohort)
                .param("learner", learner)
                .param("by", by)
                .query(UUID.class)
                .optional();
    }

    /** Empty where something else has come in its place since, and of what an undo brought back. */
    Optional<Made> standing(UUID cohort, UUID change) {
        return jdbc.sql(STANDING)
                .param("cohort", cohort)
                .param("id", change)
                .query((row, _) -> {
                    BigDecimal percent = row.getBigDecimal("percent");
                    return new Made(
                            new Cell(row.getObject("account_id", UUID.class), row.getString("work")),
                            AccountId.in(row, "made_by"),
                            percent == null
                                    ? null
                                    : new Before(percent, row.getString("reason"), AccountId.in(row, "before_by")));
                })
                .optional();
    }

    /**
     * @param by whose word it is
     * @param undoes the change that it takes back; null for most
     */
    void change(UUID cohort, NewGrade grade, AccountId by, @Nullable UUID undoes) {
        jdbc.sql(CHANGE)
                .param("id", Ids.next())
                .param("cohort", cohort)
                .param("learner", grade.learner())
                .param("work", grade.work())
                .param("percent", grade.percent())
                .param("reason", grade.reason())
                .param("by", by)
                .param("undoes", undoes)
                .update();
    }
}
