package org.aliquot.web.author;

import java.util.List;
import org.aliquot.web.staff.ChoiceGroup;
import org.aliquot.web.staff.DraftConflict;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.words.VersionRow;
import org.jspecify.annotations.Nullable;

/** The page on which a lesson is written. */
public record LessonEditor(
        String courseTitle,
        LessonForm form,
        WritingState state,
        List<ChoiceGroup> topics,
        FieldErrors errors,
        @Nullable DraftConflict conflict,
        LessonSide side,
        CheckFinder checks,
        ExhibitPanel exhibits,
        List<VersionRow> history) {

    LessonEditor with(ExhibitPanel panel) {
        return new LessonEditor(courseTitle, form, state, topics, errors, conflict, side, checks, panel, history);
    }
}
