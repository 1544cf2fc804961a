package org.aliquot.clinical;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checklists that a school writes for its own rotations. A rotation has a copy of the list it was planned with, so that what a preceptor
 * signs on never changes.
 */
@Service
@Transactional
public class OwnChecklists {

    private final ChecklistTable table;
    private final AuditLog audit;

    OwnChecklists(ChecklistTable table, AuditLog audit) {
        this.table = table;
        this.audit = audit;
    }

    /** Those that are offered first, by name. */
    @Transactional(readOnly = true)
    public List<OwnChecklist> all() {
        return table.all();
    }

    @Transactional(readOnly = true)
    public Optional<OwnChecklist> find(UUID id) {
        return table.find(id);
    }

    /** @param id made with the form: the same one sent twice is one list */
    public void make(UUID id, ChecklistPlan plan, AccountId by) {
        if (table.insert(id, plan, by)) {
            record(by, "checklist.made", id, plan);
        }
    }

    /** For rotations that are planned from now on. */
    public ChecklistChange change(UUID id, int version, ChecklistPlan plan, AccountId by) {
        Optional<OwnChecklist> standing = table.find(id);
        if (standing.isEmpty()) {
            return new ChecklistChange.Unknown();
        }
        if (standing.get().plan().equals(plan)) {
            return new ChecklistChange.Changed(standing.get()); // also a saving that was sent twice
        }
        if (!table.change(id, version, plan, by)) {
            return new ChecklistChange.Stale(table.find(id).orElseThrow());
        }
        record(by, "checklist.changed", id, plan);
        return new ChecklistChange.Changed(table.find(id).orElseThrow());
    }

    /** No longer offered for new rotations, or offered again; false where it is not there. */
    public boolean retire(UUID id, boolean retired, AccountId by) {
        Optional<OwnChecklist> standing = table.find(id);
        if (standing.isPresent() && table.retire(id, retired)) {
            record(
                    by,
                    retired ? "checklist.retired" : "checklist.restored",
                    id,
                    standing.get().plan());
        }
        return standing.isPresent();
    }

    private void record(AccountId by, String action, UUID id, ChecklistPlan plan) {
        audit.record(new AuditEntry(
                by,
                action,
                "checklist",
                id.toString(),
                Map.of("skills", "" + plan.skills().size())));
    }
}
