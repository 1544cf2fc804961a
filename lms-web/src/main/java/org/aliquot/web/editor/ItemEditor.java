package org.aliquot.web.editor;

import java.util.List;
import org.aliquot.bank.Purpose;
import org.aliquot.web.address.QuestionUrls;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.ChoiceGroup;
import org.aliquot.web.staff.DraftConflict;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.SentPicture;
import org.aliquot.web.words.PartWords;
import org.aliquot.web.words.VersionRow;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a question is written.
 *
 * @param fromPack whether a content pack brought it, so that its editor can only speak for their changes
 * @param talk what colleagues said and nobody has resolved
 */
public record ItemEditor(
        Purpose purpose,
        ItemForm form,
        boolean fromPack,
        Parts parts,
        DraftState state,
        ItemChoices choices,
        FieldErrors errors,
        @Nullable DraftConflict conflict,
        EditorSide side,
        FieldTalk talk,
        List<VersionRow> history,
        SentPicture picture) {

    /** The same, with a picture that was not taken. */
    ItemEditor with(SentPicture refused) {
        return new ItemEditor(
                purpose, form, fromPack, parts, state, choices, errors, conflict, side, talk, history, refused);
    }

    public int openComments() {
        return talk.all().size();
    }

    /** The page's heading. */
    public String title() {
        return title(purpose, form.isNew());
    }

    static String title(Purpose purpose, boolean isNew) {
        return (isNew ? "New " : "Edit ") + (purpose == Purpose.CHECK ? "knowledge check" : "question");
    }

    /** Where the next question of the same case is written; null where this one stands alone or is not saved yet. */
    public @Nullable String nextOfCase() {
        return nextOfCase(state.slug(), form);
    }

    static @Nullable String nextOfCase(@Nullable String slug, ItemForm form) {
        return slug == null || form.part().isEmpty()
                ? null
                : QuestionUrls.nextOfCase(slug, form.task().type());
    }

    /** Where a new question of another kind is written. */
    public String kindUrl(String type) {
        return QuestionUrls.newItem(purpose, type);
    }

    public boolean isCheck() {
        return purpose == Purpose.CHECK;
    }

    /**
     * The question's kind in words.
     *
     * @param credit how part of the point is earned; empty where there is no such thing
     * @param words null for a kind without parts
     * @param qti the item that came with its own scoring; null for all other kinds
     */
    public record Parts(
            String kind,
            String credit,
            @Nullable PartWords words,
            @Nullable String qti) {}

    /** What the editor's lists offer. */
    public record ItemChoices(
            List<Choice> kinds,
            List<ChoiceGroup> topics,
            List<Choice> levels,
            List<Choice> difficulties,
            List<Choice> exhibits) {}
}
