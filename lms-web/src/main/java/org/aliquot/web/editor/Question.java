package org.aliquot.web.editor;

import org.aliquot.authoring.ItemDraft;
import org.aliquot.authoring.ItemRow;

/** A question of the bank as its authors work on it. */
public record Question(ItemRow row, ItemDraft draft) {

    public ItemForm form() {
        return ItemForm.of(draft.itemId().toString(), draft.version(), draft.content());
    }

    Question with(ItemDraft newer) {
        return new Question(row, newer);
    }
}
