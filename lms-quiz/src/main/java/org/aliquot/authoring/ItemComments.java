package org.aliquot.authoring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.authoring.internal.CommentTable;
import org.aliquot.authoring.internal.DraftTable;
import org.aliquot.authoring.internal.ItemAudit;
import org.aliquot.authoring.internal.ItemTable;
import org.aliquot.authoring.internal.ReviewMessages;
import org.aliquot.authoring.internal.ReviewTable;
import org.aliquot.bank.ItemId;
import org.aliquot.people.AccountId;
import org.aliquot.people.PersonErased;
import org.aliquot.people.Presence;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What colleagues say about a question. It stays with the question whatever version is published. */
@Service
@Transactional
public class ItemComments {

    private final CommentTable comments;
    private final ItemTable items;
    private final Presence presence;
    private final DraftTable drafts;
    private final ReviewTable reviews;
    private final ReviewMessages messages;
    private final ItemAudit audit;

    ItemComments(
            CommentTable comments,
            ItemTable items,
            Presence presence,
            DraftTable drafts,
            ReviewTable reviews,
            ReviewMessages messages,
            ItemAudit audit) {
        this.comments = comments;
        this.items = items;
        this.presence = presence;
        this.drafts = drafts;
        this.reviews = reviews;
        this.messages = messages;
        this.audit = audit;
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<ItemComment> of(ItemId item) {
        return comments.list(item);
    }

    /** The comment's id, of the first where it is sent twice; empty where there is no such question, or nothing to reply to. */
    public Optional<UUID> say(ItemId item, NewComment comment, AccountId by) {
        if (!comment.isAboutAPart() || items.lock(item).isEmpty() || !presence.hold(by)) {
            return Optional.empty();
        }
        Optional<ItemComment> thread = comments.list(item).stream()
                .filter(one -> one.id().equals(comment.replyTo()))
                .findFirst();
        if (comment.replyTo() != null && thread.isEmpty()) {
            return Optional.empty();
        }
        return comments.said(item, comment, by)
                .or(() -> Optional.of(say(drafts.find(item).orElseThrow(), comment, thread.orElse(null), by)));
    }

    private UUID say(ItemDraft draft, NewComment comment, @Nullable ItemComment thread, AccountId by) {
        UUID id = comments.insert(draft.itemId(), comment, by);
        audit.record("item.commented", draft.slug(), by);
        messages.commented(draft, reviews.find(draft.itemId()).orElse(null), speakers(thread), by);
        return id;
    }

    /** False where it is resolved already, or not there. */
    public boolean resolve(ItemId item, UUID comment, AccountId by) {
        return settle(item, comment, by, by, "item.comment-resolved");
    }

    /** False where it is open already, or not there. */
    public boolean reopen(ItemId item, UUID comment, AccountId by) {
        return settle(item, comment, null, by, "item.comment-reopened");
    }

    @EventListener
    void forget(PersonErased erased) {
        comments.forget(new AccountId(erased.account()));
    }

    private boolean settle(ItemId item, UUID comment, @Nullable AccountId resolvedBy, AccountId by, String action) {
        boolean settled = comments.settle(item, comment, resolvedBy);
        if (settled) {
            audit.record(action, drafts.find(item).orElseThrow().slug(), by);
        }
        return settled;
    }

    private static List<AccountId> speakers(@Nullable ItemComment thread) {
        return thread == null
                ? List.of()
                : Stream.concat(Stream.of(thread.said()), thread.replies().stream())
                        .map(ItemComment.Remark::author)
                        .distinct()
                        .toList();
    }
}
