package org.aliquot.authoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.authoring.internal.BulkTable;
import org.aliquot.authoring.internal.BulkUndoing;
import org.aliquot.bank.ItemId;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One change to many questions, all of them or none. A published version never changes: its new topic or level stands in a
 * draft, to be published like any other. The draft of one in review changes too, and an approval of what was there before holds no
 * more.
 */
@Service
@Transactional
public class BulkChanges {

    /** So many at once. */
    public static final int MOST = 200;

    private final BulkTable table;
    private final BulkUndoing undoing;
    private final AuditLog audit;

    BulkChanges(BulkTable table, BulkUndoing undoing, AuditLog audit) {
        this.table = table;
        this.undoing = undoing;
        this.audit = audit;
    }

    /** What the change would do now; unknown slugs are left out. */
    @Transactional(readOnly = true)
    public BulkPlan plan(BulkChange change, Collection<String> slugs) {
        return BulkTable.plan(change, table.standing(slugs, false), slugs.size());
    }

    /** Makes it, as far as it still fits; empty when it changes nothing. */
    public Optional<BulkResult> make(BulkChange change, Collection<String> slugs, AccountId author) {
        BulkPlan plan = BulkTable.plan(change, table.standing(slugs, true), slugs.size());
        if (plan.changing().isEmpty()) {
            return Optional.empty();
        }
        UUID id = Ids.next();
        table.make(id, change, plan.changing(), author);
        String action = switch (change.kind()) {
            case TOPIC, LEVEL -> "item.draft-changed";
            case RETIRE -> "item.retired";
            case RESTORE -> "item.restored";
        };
        record(
                action,
                plan.changing(),
                author,
                Map.of("change", id.toString(), change.kind().word(), change.value()));
        return table.find(id, author);
    }

    /** A change that this person made. */
    @Transactional(readOnly = true)
    public Optional<BulkResult> find(UUID id, AccountId author) {
        return table.find(id, author);
    }

    /**
     * Takes back a change of one's own, once. Drafts that were saved since then, and questions whose status changed since then,
     * stay as they are.
     *
     * @return how many questions are as before; empty when there is nothing to undo
     */
    public Optional<Integer> undo(UUID id, AccountId author) {
        return undoing.begin(id, author).map(kind -> {
            List<ItemId> undone = undoing.undo(id, kind, author);
            record("item.change-undone", undone, author, Map.of("change", id.toString()));
            return undone.size();
        });
    }

    private void record(String action, List<ItemId> items, AccountId author, Map<String, String> details) {
        for (String slug : table.slugs(items)) {
            audit.record(new AuditEntry(author, action, "item", slug, details));
        }
    }
}
