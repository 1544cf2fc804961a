package org.aliquot.audit;

import java.util.HashMap;
import java.util.Map;
import org.aliquot.clock.RowId;
import org.jspecify.annotations.Nullable;

/**
 * One deed to be remembered.
 *
 * @param actor the account that did it, or null for the system itself
 * @param action what was done, as {@code noun.verb-in-past}, such as {@code attempt.extended}
 * @param subjectKind what it was done to, such as {@code attempt}
 * @param details facts that do not identify a person
 */
public record AuditEntry(
        @Nullable RowId actor, String action, String subjectKind, String subjectId, Map<String, String> details) {

    public AuditEntry {
        details = Map.copyOf(details);
    }

    /** The same deed, done by a program with its person's token of this name. */
    AuditEntry by(String program) {
        Map<String, String> told = new HashMap<>(details);
        told.put("program", program);
        return new AuditEntry(actor, action, subjectKind, subjectId, told);
    }
}
