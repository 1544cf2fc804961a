package org.aliquot.authoring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.authoring.internal.DraftTable;
import org.aliquot.authoring.internal.ItemTable;
import org.aliquot.bank.ItemId;
import org.aliquot.draft.Comment;
import org.aliquot.draft.NewComment;
import org.aliquot.draft.ReviewCycle;
import org.aliquot.people.AccountId;
import org.aliquot.people.PersonErased;
import org.aliquot.question.FieldProblem;
import org.aliquot.question.ItemContent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What colleagues say about a question. It stays with the question whatever version is published. */
@Service
@Transactional
public class ItemComments {

    private final ItemTable items;
    private final DraftTable drafts;
    private final ReviewCycle<ItemDraft, ItemContent, FieldProblem> reviews;

    ItemComments(ItemTable items, DraftTable drafts, ReviewCycle<ItemDraft, ItemContent, FieldProblem> reviews) {
        this.items = items;
        this.drafts = drafts;
        this.reviews = reviews;
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<Comment> of(ItemId item) {
        return reviews.comments(item.value());
    }

    /** The comment's id, of the first where it is sent twice; empty where there is no such question, or nothing to reply to. */
    public Optional<UUID> say(ItemId item, NewComment comment, AccountId by) {
        return reviews.say(items.lock(item).flatMap(_ -> drafts.find(item)), comment, by);
    }

    /** False where it is resolved already, or not there. */
    public boolean resolve(ItemId item, UUID comment, AccountId by) {
        return reviews.settle(drafts.find(item), comment, true, by);
    }

    /** False where it is open already, or not there. */
    public boolean reopen(ItemId item, UUID comment, AccountId by) {
        return reviews.settle(drafts.find(item), comment, false, by);
    }

    @EventListener
    void forget(PersonErased erased) {
        reviews.forget(new AccountId(erased.account()));
    }
}
