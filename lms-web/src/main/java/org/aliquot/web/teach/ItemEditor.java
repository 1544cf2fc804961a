package org.aliquot.web.teach;

import java.util.List;
import org.aliquot.bank.Purpose;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.ChoiceGroup;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Flash;
import org.jspecify.annotations.Nullable;

/** The page on which a question is written. */
public record ItemEditor(
        Purpose purpose,
        ItemForm form,
        DraftState state,
        ItemChoices choices,
        FieldErrors errors,
        @Nullable DraftConflict conflict,
        EditorSide side,
        List<VersionRow> history,
        @Nullable Flash flash) {

    /** The page's heading. */
    public String title() {
        String kind = purpose == Purpose.CHECK ? "knowledge check" : "question";
        return (form.isNew() ? "New " : "Edit ") + kind;
    }

    public boolean isCheck() {
        return purpose == Purpose.CHECK;
    }

    /** What the editor's lists offer. */
    public record ItemChoices(List<ChoiceGroup> topics, List<Choice> levels, List<Choice> difficulties) {}
}
