package org.aliquot.authoring;

import java.util.Map;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For how many exams that share no question the bank shall have enough; for all of this installation. */
@Service
@Transactional
public class CoverageGoal {

    /** More than a school ever gives. */
    public static final int MOST = 50;

    private static final String GET = "select coalesce((select coverage_exams from bank_rule), 3)";

    private static final String SET = """
            insert into bank_rule (four_eyes, coverage_exams)
            values (false, :exams)
            on conflict (only_row) do update
            set coverage_exams = excluded.coverage_exams
            """;

    private final JdbcClient jdbc;
    private final AuditLog audit;

    CoverageGoal(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public int exams() {
        return jdbc.sql(GET).query(Integer.class).single();
    }

    /** Nearest to {@code exams} of what makes sense: 1 to {@value #MOST}. */
    public void set(int exams, AccountId by) {
        int goal = Math.clamp(exams, 1, MOST);
        if (exams() != goal) {
            jdbc.sql(SET).param("exams", goal).update();
            audit.record(new AuditEntry(by, "bank.coverage-goal-set", "bank", "rules", Map.of("exams", "" + goal)));
        }
    }
}
