package org.aliquot.web.teach;

import org.aliquot.bank.ItemDraft;
import org.aliquot.bank.ItemRow;
import org.aliquot.bank.ItemType;

/** A question of the bank as its authors work on it. */
record Question(ItemRow row, ItemDraft draft) {

    /** The editor knows one best answer of up to five options. */
    boolean isEditable() {
        return draft.content().type() == ItemType.SINGLE
                && draft.content().options().size() <= ItemForm.PLACES;
    }

    ItemForm form() {
        return ItemForm.of(draft.itemId().toString(), draft.version(), draft.content());
    }

    Question with(ItemDraft newer) {
        return new Question(row, newer);
    }
}
