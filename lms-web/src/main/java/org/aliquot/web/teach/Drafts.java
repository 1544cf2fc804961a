package org.aliquot.web.teach;

import java.util.Optional;
import java.util.UUID;
import org.aliquot.bank.DraftResult;
import org.aliquot.bank.ItemContent;
import org.aliquot.bank.ItemDesk;
import org.aliquot.bank.ItemDraft;
import org.aliquot.bank.ItemId;
import org.aliquot.people.Caller;
import org.springframework.stereotype.Component;

/** Saves what stands in the editor. */
@Component
class Drafts {

    private final ItemDesk desk;

    Drafts(ItemDesk desk) {
        this.desk = desk;
    }

    DraftResult save(ItemForm form, Caller author) {
        UUID by = author.id().value();
        if (form.isNew()) {
            return new DraftResult.Saved(desk.create(ItemWriting.content(form), form.wanted(), by));
        }
        return id(form).flatMap(desk::draft)
                .map(before -> save(form, before, by))
                .orElseGet(DraftResult.Unknown::new);
    }

    /** The draft has to be saved before: what is published is what the author sees. */
    DraftResult publish(ItemDraft draft, Caller author) {
        return desk.publish(draft.itemId(), draft.version(), author.id().value());
    }

    private DraftResult save(ItemForm form, ItemDraft before, UUID by) {
        ItemContent content = ItemWriting.content(form, before.content());
        if (before.version() == 0 && content.equals(before.content())) {
            return new DraftResult.Saved(before); // nothing is changed: no draft of what is published already
        }
        DraftResult result = desk.save(before.itemId(), form.version(), content, by);
        // A saving whose answer was lost on the way is made again: that is no conflict.
        return result instanceof DraftResult.Stale(var current)
                        && current.content().equals(content)
                ? new DraftResult.Saved(current)
                : result;
    }

    private static Optional<ItemId> id(ItemForm form) {
        try {
            return Optional.of(new ItemId(UUID.fromString(form.id())));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
