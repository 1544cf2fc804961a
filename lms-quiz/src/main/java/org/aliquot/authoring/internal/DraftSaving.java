package org.aliquot.authoring.internal;

import java.util.Optional;
import java.util.UUID;
import org.aliquot.authoring.DraftResult;
import org.aliquot.authoring.ItemDraft;
import org.aliquot.authoring.TypedDraft;
import org.aliquot.bank.ItemId;
import org.aliquot.question.ItemContent;
import org.springframework.stereotype.Component;

/** Saves drafts of a locked question, so that nobody's words are lost to somebody else's. */
@Component
public class DraftSaving {

    private final DraftTable drafts;
    private final ReviewTable reviews;
    private final ItemAudit audit;

    DraftSaving(DraftTable drafts, ReviewTable reviews, ItemAudit audit) {
        this.drafts = drafts;
        this.reviews = reviews;
        this.audit = audit;
    }

    public DraftResult.OfSaving save(ItemId item, TypedDraft typed, UUID author) {
        ItemDraft standing = drafts.find(item).orElseThrow();
        if (typed.content().equals(standing.content())) {
            return new DraftResult.Saved(
                    standing); // also a saving whose answer was lost on the way and that is made again
        }
        if (typed.version() == standing.version()) {
            return new DraftResult.Saved(put(standing, typed.content(), author));
        }
        TypedDraft.Settled settled = typed.settled();
        boolean isSettled = settled != null && settled.version() == standing.version();
        Optional<ItemContent> base = drafts.text(item, typed.version());
        ContentMerge.Outcome merged = ContentMerge.of(
                base.orElse(null), typed.content(), standing.content(), settled == null || settled.mine());
        return merged.disputed().isEmpty() || isSettled
                ? new DraftResult.Merged(put(standing, merged.content(), author), standing, merged.theirs())
                : new DraftResult.Stale(standing, merged.disputed());
    }

    private ItemDraft put(ItemDraft standing, ItemContent content, UUID author) {
        if (content.equals(standing.content())) {
            return standing;
        }
        ItemId item = standing.itemId();
        if (standing.isPublished() || !author.equals(standing.updatedBy())) {
            audit.record("item.changed", standing.slug(), author);
        }
        drafts.put(item, content, author);
        if (reviews.drop(item)) {
            audit.record("item.approval-dropped", standing.slug(), author);
        }
        return drafts.find(item).orElseThrow();
    }
}
