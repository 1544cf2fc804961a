package org.aliquot.authoring.internal;

import java.util.Map;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Component;

/** Remembers what was done to a question. */
@Component
public class ItemAudit {

    private final AuditLog audit;

    ItemAudit(AuditLog audit) {
        this.audit = audit;
    }

    public void record(String action, String slug, AccountId by) {
        record(action, slug, by, Map.of());
    }

    public void record(String action, String slug, AccountId by, Map<String, String> details) {
        audit.record(new AuditEntry(by, action, "item", slug, details));
    }
}
