package org.aliquot.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long the school keeps what was answered in exams: what administrators decide, and what that comes to. */
@Service
public class Keeping {

    /** Nothing is deleted sooner after a decision: it can be taken back. */
    public static final int HOURS_TO_THINK = 12;

    /**
     * How it stands.
     *
     * @param archived attempts in the archive
     * @param deleted attempts whose answers are no longer kept
     * @param failed attempts that the last night's round could not pack
     * @param ranAt when that was; null for never
     */
    public record State(
            KeepingRule rule,
            long archived,
            long deleted,
            int failed,
            @Nullable Instant ranAt) {}

    /**
     * What a rule would do in its first night.
     *
     * @param packed attempts that would go into the archive
     * @param endedBefore what ended before that instant; null where nothing is archived
     * @param deleted attempts whose answers would be deleted
     * @param deletedBefore what ended before that day, the first of a month; null where nothing is deleted
     */
    public record Forecast(
            long packed,
            @Nullable Instant endedBefore,
            long deleted,
            @Nullable LocalDate deletedBefore) {}

    private final KeepingTable table;
    private final AuditLog audit;

    Keeping(KeepingTable table, AuditLog audit) {
        this.table = table;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public State state() {
        return table.state();
    }

    @Transactional(readOnly = true)
    public Forecast forecast(KeepingRule rule) {
        return table.forecast(rule);
    }

    /** Counts from the next night on; answers are deleted in a night that is {@link #HOURS_TO_THINK} hours away. */
    @Transactional
    public void decide(KeepingRule rule, AccountId by) {
        if (!table.state().rule().equals(rule)) {
            table.decide(rule, by);
            Map<String, String> details = new HashMap<>();
            details.put("archiveYears", words(rule.archiveYears()));
            details.put("deleteYears", words(rule.deleteYears()));
            audit.record(new AuditEntry(by, "keeping.changed", "keeping", "answers", details));
        }
    }

    private static String words(@Nullable Integer years) {
        return years == null ? "never" : years.toString();
    }
}
