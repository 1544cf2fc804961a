package org.aliquot.web.editor;

import java.util.Optional;
import java.util.UUID;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.authoring.ItemDraft;
import org.aliquot.authoring.PublishResult;
import org.aliquot.bank.ItemId;
import org.aliquot.draft.SaveResult;
import org.aliquot.draft.TypedDraft;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Saves what stands in the editor. */
@Component
class Drafts {

    private final ItemDesk desk;

    Drafts(ItemDesk desk) {
        this.desk = desk;
    }

    SaveResult<ItemDraft> save(ItemForm form, Caller author) {
        return save(form, null, author);
    }

    /** {@code settled} is what the author decided about fields that somebody else changed, too. */
    SaveResult<ItemDraft> save(ItemForm form, TypedDraft.@Nullable Settled settled, Caller author) {
        AccountId by = author.id();
        if (form.isNew()) {
            return new SaveResult.Saved(desk.create(ItemWriting.content(form), form.wanted(), by));
        }
        return id(form).flatMap(desk::draft)
                .map(before -> desk.save(
                        before.itemId(),
                        new TypedDraft<>(form.version(), ItemWriting.content(form, before.content()), settled),
                        by))
                .orElseGet(SaveResult.Unknown::new);
    }

    /** The draft has to be saved before: what is published is what the author sees. */
    PublishResult publish(ItemDraft draft, Caller author) {
        return desk.publish(draft.itemId(), draft.version(), author.id());
    }

    private static Optional<ItemId> id(ItemForm form) {
        try {
            return Optional.of(new ItemId(UUID.fromString(form.id())));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
