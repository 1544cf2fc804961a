package org.aliquot.clinical;

import java.util.HashMap;
import java.util.Map;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is done about a rotation is in the audit log under its learner too, by whom people look for it. */
@Component
class RotationTrace {

    private final AuditLog audit;

    RotationTrace(AuditLog audit) {
        this.audit = audit;
    }

    void record(@Nullable AccountId by, String action, RotationEntity rotation, Map<String, String> details) {
        Map<String, String> all = new HashMap<>(details);
        all.put("person", rotation.learner().toString());
        audit.record(new AuditEntry(by, action, "rotation", rotation.id().toString(), all));
    }
}
