package org.aliquot.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is assigned; it is changed by {@link CohortPlanRepository}. */
@Repository
class AssignmentTable {

    private static final String OF_COHORT = """
            select id, cohort_id, kind, ref, due_on, closes, tutor, late_answers
            from cohort_assignment
            where cohort_id = :cohort
            order by due_on, kind desc, ref
            """;

    /** What stands for a learner in the open cohorts they are in. */
    private static final String OF_LEARNER = """
            select a.id, a.cohort_id, a.kind, a.ref, a.due_on, a.closes, a.tutor, a.late_answers
            from cohort_member m
            join cohort h on h.id = m.cohort_id and h.status = 'open'
            join cohort_assignment a on a.cohort_id = h.id
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

    List<Assignment> of(AccountId learner) {
        return jdbc.sql(OF_LEARNER)
                .param("account", learner)
                .query(AssignmentTable::read)
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
                row.getString("late_answers").equals("hold"));
    }
}
