package org.aliquot.web.editor;

import org.aliquot.authoring.ItemDraft;
import org.aliquot.authoring.ItemRow;

/** A question of the bank as its authors work on it. */
public record Question(ItemRow row, ItemDraft draft) {

    public ItemForm form() {
        return ItemForm.of(draft.itemId().toString(), draft.version(), draft.content());
    }

    /** The same to be changed: that a pack's text is their own work, its next author has yet to say of what they change. */
    ItemForm formToEdit() {
        return row.fromPack() && draft.isPublished() ? form().notAttested() : form();
    }

    Question with(ItemDraft newer) {
        return new Question(row, newer);
    }
}
