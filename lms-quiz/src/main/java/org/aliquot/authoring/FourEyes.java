package org.aliquot.authoring;

import java.util.Map;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.draft.ApprovalRule;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether questions and lessons are published only with the approval of somebody who did not write them; for all of this installation. */
@Service
@Transactional
public class FourEyes implements ApprovalRule {

    private static final String SET = """
            insert into bank_rule (four_eyes)
            values (:on)
            on conflict (only_row) do update
            set four_eyes = excluded.four_eyes
            """;

    private final JdbcClient jdbc;
    private final AuditLog audit;

    FourEyes(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean areAskedFor() {
        return jdbc.sql("select coalesce((select four_eyes from bank_rule), false)")
                .query(Boolean.class)
                .single();
    }

    /** Holds from the next publishing on. */
    public void askFor(boolean on, AccountId by) {
        if (areAskedFor() != on) {
            jdbc.sql(SET).param("on", on).update();
            audit.record(new AuditEntry(by, "bank.four-eyes-set", "bank", "rules", Map.of("fourEyes", "" + on)));
        }
    }
}
