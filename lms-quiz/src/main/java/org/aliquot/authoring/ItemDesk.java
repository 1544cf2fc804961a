package org.aliquot.authoring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.aliquot.authoring.internal.ContentTree;
import org.aliquot.authoring.internal.DraftTable;
import org.aliquot.authoring.internal.ItemAudit;
import org.aliquot.authoring.internal.ItemRecord;
import org.aliquot.authoring.internal.ItemSlug;
import org.aliquot.authoring.internal.ItemTable;
import org.aliquot.authoring.internal.PublishRules;
import org.aliquot.authoring.internal.Publishing;
import org.aliquot.authorship.Authors;
import org.aliquot.authorship.Work;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemId;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.bank.Purpose;
import org.aliquot.bank.Shown;
import org.aliquot.bank.VersionLine;
import org.aliquot.clock.Ids;
import org.aliquot.draft.DraftSaving;
import org.aliquot.draft.PublicationStatus;
import org.aliquot.draft.ReviewCycle;
import org.aliquot.draft.SaveResult;
import org.aliquot.draft.TypedDraft;
import org.aliquot.people.AccountId;
import org.aliquot.question.FieldProblem;
import org.aliquot.question.ItemContent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where instructors write questions. */
@Service
@Transactional
public class ItemDesk {

    private static final DraftSaving<ItemContent> SAVING = new DraftSaving<>(ContentTree.TREE);
    private static final ItemVersionId NOT_PUBLISHED = new ItemVersionId(new UUID(0, 0));

    private final ItemTable items;
    private final DraftTable drafts;
    private final ReviewCycle<ItemDraft, ItemContent, FieldProblem> reviews;
    private final Publishing publishing;
    private final PublishRules rules;
    private final ItemBank bank;
    private final Authors authors;
    private final ItemAudit audit;

    ItemDesk(
            ItemTable items,
            DraftTable drafts,
            ReviewCycle<ItemDraft, ItemContent, FieldProblem> reviews,
            Publishing publishing,
            PublishRules rules,
            ItemBank bank,
            Authors authors,
            ItemAudit audit) {
        this.items = items;
        this.drafts = drafts;
        this.reviews = reviews;
        this.publishing = publishing;
        this.rules = rules;
        this.bank = bank;
        this.authors = authors;
        this.audit = audit;
    }

    /** The question with exactly this slug, whatever its status. */
    @Transactional(readOnly = true)
    public Optional<ItemRow> find(String slug) {
        return items.find(slug);
    }

    /** A new question that nobody else sees yet; its slug is made here. */
    public ItemDraft create(ItemContent content, Purpose purpose, AccountId author) {
        UUID id = Ids.next();
        ItemRecord item = new ItemRecord(new ItemId(id), ItemSlug.of(id), PublicationStatus.DRAFT, null);
        items.insert(item, content.placement().topic(), purpose, author);
        drafts.put(item.id(), content, author);
        authors.made(Work.Kind.ITEM, List.of(item.slug()), author);
        audit.record("item.created", item.slug(), author);
        return drafts.find(item.id()).orElseThrow();
    }

    /** What a learner would see of this content; where it is drawn for each, what the one with this {@code seed} gets. */
    @Transactional(readOnly = true)
    public DraftPreview preview(ItemContent content, long seed) {
        return preview(content, seed, null);
    }

    /**
     * The same of what is published, whose pictures need not be inside.
     *
     * @param pictures where those of its fields come from, by their place among its drawings, from 0; null: they are inside
     */
    @Transactional(readOnly = true)
    public DraftPreview preview(ItemContent content, long seed, @Nullable IntFunction<String> pictures) {
        PublishRules.Verdict verdict = rules.judge(content);
        Shown shown = rules.shown(content);
        ItemVersion draft = new ItemVersion(
                NOT_PUBLISHED,
                new ItemId(NOT_PUBLISHED.value()),
                "",
                0,
                verdict.drawable() ? content.given(seed) : content,
                shown.exhibit(),
                shown.pictures());
        return new DraftPreview(
                bank.preview(draft, verdict.complete(), pictures), verdict.problems(), verdict.drawable());
    }

    /** The draft of a question; where there is none, its current version. */
    @Transactional(readOnly = true)
    public Optional<ItemDraft> draft(ItemId id) {
        return drafts.find(id);
    }

    /** Saves a draft that was made from {@code version}; it need not be complete. */
    public SaveResult<ItemDraft> save(ItemId id, int version, ItemContent content, AccountId author) {
        return save(id, new TypedDraft<>(version, content, null), author);
    }

    /** Saves a draft together with what others saved since it was begun, unless both changed the same field. */
    public SaveResult<ItemDraft> save(ItemId id, TypedDraft<ItemContent> typed, AccountId author) {
        if (items.lock(id).isEmpty()) {
            return new SaveResult.Unknown<>();
        }
        ItemDraft standing = drafts.find(id).orElseThrow();
        return SAVING.save(
                standing, typed, version -> drafts.text(id, version), content -> put(standing, content, author));
    }

    /** Makes the draft a new immutable version, or says what is missing, field by field. */
    public PublishResult publish(ItemId id, int version, AccountId author) {
        return items.lock(id).isEmpty() ? new PublishResult.Unknown() : publishing.publish(id, version, author);
    }

    /** Drops unpublished changes; a question never published goes with them. */
    public boolean discard(ItemId id, AccountId author) {
        Optional<ItemRecord> item = items.lock(id);
        if (item.isEmpty() || !publishing.end(id)) {
            return false;
        }
        items.delete(id);
        audit.record("item.draft-discarded", item.get().slug(), author);
        return true;
    }

    /** No longer drawn into new forms; attempts keep their versions. */
    public boolean retire(ItemId id, AccountId author) {
        return move(id, author, "item.retired", items::retire);
    }

    /** A retired question is given to new attempts again, in its current version. */
    public boolean restore(ItemId id, AccountId author) {
        return move(id, author, "item.restored", items::restore);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<VersionLine> history(ItemId id) {
        return bank.history(id);
    }

    private ItemDraft put(ItemDraft standing, ItemContent content, AccountId author) {
        ItemId item = standing.itemId();
        if (standing.isPublished() || !author.equals(standing.updatedBy())) {
            audit.record("item.changed", standing.slug(), author);
        }
        drafts.put(item, content, author);
        reviews.changed(standing, author);
        return drafts.find(item).orElseThrow();
    }

    private boolean move(ItemId id, AccountId author, String action, Predicate<ItemId> step) {
        Optional<ItemRecord> item = items.lock(id);
        if (item.isEmpty() || !step.test(id)) {
            return false;
        }
        audit.record(action, item.get().slug(), author);
        return true;
    }
}
