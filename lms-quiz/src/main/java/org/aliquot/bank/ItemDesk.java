package org.aliquot.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.bank.internal.DraftTable;
import org.aliquot.bank.internal.ItemRecord;
import org.aliquot.bank.internal.ItemTable;
import org.aliquot.bank.internal.PublishRules;
import org.aliquot.bank.internal.VersionTable;
import org.aliquot.clock.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where instructors write questions. */
@Service
@Transactional
public class ItemDesk {

    private final ItemTable items;
    private final DraftTable drafts;
    private final VersionTable versions;
    private final PublishRules rules;
    private final AuditLog audit;

    ItemDesk(ItemTable items, DraftTable drafts, VersionTable versions, PublishRules rules, AuditLog audit) {
        this.items = items;
        this.drafts = drafts;
        this.versions = versions;
        this.rules = rules;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public ItemPage list(ItemFilter filter) {
        List<ItemRow> rows = items.list(filter);
        boolean more = rows.size() > filter.limit();
        List<ItemRow> page = more ? rows.subList(0, filter.limit()) : rows;
        return new ItemPage(page, more ? page.getLast().slug() : null);
    }

    /** The question with exactly this slug, whatever its status. */
    @Transactional(readOnly = true)
    public Optional<ItemRow> find(String slug) {
        return items.find(slug);
    }

    /** A new question that nobody else sees yet; its slug is made here. */
    public ItemDraft create(ItemContent content, Purpose purpose, UUID author) {
        UUID id = Ids.next();
        ItemRecord item = new ItemRecord(new ItemId(id), slug(id), "draft", null);
        items.insert(item, content.topic(), purpose, author);
        drafts.put(item.id(), content, author);
        record("item.created", item, author, Map.of());
        return drafts.find(item.id()).orElseThrow();
    }

    /** The draft of a question; where there is none, its current version as one with version 0. */
    @Transactional(readOnly = true)
    public Optional<ItemDraft> draft(ItemId id) {
        return drafts.find(id);
    }

    /** Saves a draft that was made from {@code version}; it need not be complete. */
    public DraftResult save(ItemId id, int version, ItemContent content, UUID author) {
        if (items.lock(id).isEmpty()) {
            return new DraftResult.Unknown();
        }
        ItemDraft standing = drafts.find(id).orElseThrow();
        if (standing.version() != version) {
            return new DraftResult.Stale(standing);
        }
        drafts.put(id, content, author);
        return new DraftResult.Saved(drafts.find(id).orElseThrow());
    }

    /** Makes the draft a new immutable version, or says what is missing, field by field. */
    public DraftResult publish(ItemId id, int version, UUID author) {
        Optional<ItemRecord> item = items.lock(id);
        if (item.isEmpty()) {
            return new DraftResult.Unknown();
        }
        ItemDraft draft = drafts.find(id).orElseThrow();
        if (draft.version() != version || version == 0) {
            return new DraftResult.Stale(draft);
        }
        List<FieldProblem> problems = rules.check(draft.content());
        return problems.isEmpty()
                ? new DraftResult.Published(publish(item.get(), draft.content(), author))
                : new DraftResult.Invalid(problems);
    }

    /** Drops unpublished changes; a question never published goes with them. */
    public boolean discard(ItemId id, UUID author) {
        Optional<ItemRecord> item = items.lock(id);
        if (item.isEmpty() || !drafts.delete(id)) {
            return false;
        }
        items.delete(id);
        record("item.draft-discarded", item.get(), author, Map.of());
        return true;
    }

    /** No longer drawn into new forms; attempts keep their versions. */
    public boolean retire(ItemId id, UUID author) {
        Optional<ItemRecord> item = items.lock(id);
        if (item.isEmpty() || !items.retire(id)) {
            return false;
        }
        record("item.retired", item.get(), author, Map.of());
        return true;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<VersionLine> history(ItemId id) {
        return versions.history(id);
    }

    private ItemVersion publish(ItemRecord item, ItemContent content, UUID author) {
        ItemVersionId made =
                versions.insert(item.id(), content, rules.exhibit(content).orElse(null), author);
        items.publish(item.id(), made, content.topic());
        drafts.delete(item.id());
        ItemVersion version = versions.find(List.of(made)).getFirst();
        record("item.published", item, author, Map.of("version", "" + version.number()));
        return version;
    }

    private void record(String action, ItemRecord item, UUID author, Map<String, String> details) {
        audit.record(new AuditEntry(author, action, "item", item.slug(), details));
    }

    /** Short enough to be said aloud, from the random end of the id. */
    private static String slug(UUID id) {
        return "q-" + Long.toString(id.getLeastSignificantBits() & 0xFF_FFFF_FFFFL, 36);
    }
}
