package org.aliquot.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is assigned; it is changed by {@link CohortPlanRepository}. */
@Repository
class AssignmentTable {

    private static final String OF_COHORT = """
            select id, cohort_id, kind, ref, due_on, closes, tutor, late_answers, opens_at, due_time, code
            from cohort_assignment
            where cohort_id = :cohort
            order by due_on, kind desc, ref
            """;

    /** What stands for one learner: by days of their own, and with so many attempts more than the exam allows. */
    record Work(Assignment assignment, boolean own, int more) {}

    /** What stands for a learner in the open cohorts they are in. */
    private static final String OF_LEARNER = """
            select a.id, a.cohort_id, a.kind, a.ref, coalesce(d.due_on, a.due_on) as due_on, a.closes, a.tutor,
                   a.late_answers, a.code, d.id is not null as own, coalesce(d.more_attempts, 0) as more,
                   case when d.id is null then a.opens_at else d.opens_at end as opens_at,
                   case when d.id is null then a.due_time else d.due_time end as due_time
            from cohort_member m
            join cohort h on h.id = m.cohort_id and h.status = 'open'
            join cohort_assignment a on a.cohort_id = h.id
            left join cohort_own_days d on d.assignment_id = a.id and d.account_id = m.account_id
            where m.account_id = :account
            order by a.due_on, a.ref
            """;

    private final JdbcClient jdbc;

    AssignmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Assignment> of(UUID cohort) {
        return jdbc.sql(OF_COHORT)
                .param("cohort", cohort)
                .query(AssignmentTable::read)
                .list();
    }

    List<Work> of(AccountId learner) {
        return jdbc.sql(OF_LEARNER)
                .param("account", learner)
                .query((row, number) -> new Work(read(row, number), row.getBoolean("own"), row.getInt("more")))
                .list();
    }

    private static Assignment read(ResultSet row, int number) throws SQLException {
        return new Assignment(
                row.getObject("id", UUID.class),
                row.getObject("cohort_id", UUID.class),
                Word.read(AssignmentKind.class, row.getString("kind")),
                row.getString("ref"),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("closes"),
                row.getBoolean("tutor"),
                row.getString("late_answers").equals("hold"),
                new AssignmentAccess(
                        RowTime.find(row, "opens_at"),
                        row.getObject("due_time", LocalTime.class),
                        row.getString("code")));
    }
}
