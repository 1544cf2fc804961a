package org.aliquot.authoring.internal;

import java.util.List;
import java.util.Map;
import org.aliquot.authoring.FourEyes;
import org.aliquot.authoring.ItemDraft;
import org.aliquot.authoring.PublishResult;
import org.aliquot.bank.ItemId;
import org.aliquot.bank.ItemIntake;
import org.aliquot.bank.ItemVersion;
import org.aliquot.draft.ReviewCycle;
import org.aliquot.people.AccountId;
import org.aliquot.question.FieldProblem;
import org.aliquot.question.ItemContent;
import org.springframework.stereotype.Component;

/** Makes the draft of a locked question its next version, and ends what goes with a draft. */
@Component
public class Publishing {

    private final DraftTable drafts;
    private final ItemIntake bank;
    private final ReviewCycle<ItemDraft, ItemContent, FieldProblem> reviews;
    private final PublishRules rules;
    private final FourEyes eyes;
    private final ItemAudit audit;

    Publishing(
            DraftTable drafts,
            ItemIntake bank,
            ReviewCycle<ItemDraft, ItemContent, FieldProblem> reviews,
            PublishRules rules,
            FourEyes eyes,
            ItemAudit audit) {
        this.drafts = drafts;
        this.bank = bank;
        this.reviews = reviews;
        this.rules = rules;
        this.eyes = eyes;
        this.audit = audit;
    }

    public PublishResult publish(ItemId item, int version, AccountId author) {
        ItemDraft draft = drafts.find(item).orElseThrow();
        if (draft.version() != version || draft.isPublished()) {
            return new PublishResult.Stale(draft);
        }
        List<FieldProblem> problems = rules.check(draft.content());
        if (!problems.isEmpty()) {
            return new PublishResult.Invalid(problems);
        }
        return eyes.areAskedFor() && !reviews.approves(draft)
                ? new PublishResult.NotApproved()
                : new PublishResult.Published(publish(draft, author));
    }

    /** The draft and its review are no more; false where nothing was unpublished. */
    public boolean end(ItemId item) {
        reviews.end(item.value());
        return drafts.delete(item);
    }

    private ItemVersion publish(ItemDraft draft, AccountId author) {
        ItemContent content = draft.content();
        ItemVersion version = bank.publish(draft.itemId(), content, rules.shown(content), author);
        end(draft.itemId());
        audit.record("item.published", draft.slug(), author, Map.of("version", "" + version.number()));
        return version;
    }
}
