package org.aliquot.web.outcome;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * What came of one learner, to be entered.
 *
 * @param trouble what to say when somebody was faster
 */
public record PersonPage(
        String name,
        String email,
        String course,
        String action,
        String peopleUrl,
        Form form,
        List<Choice> boards,
        List<Choice> placements,
        FieldErrors errors,
        @Nullable String trouble) {

    /** As it was typed. */
    public record Form(
            String classYear,
            String finalHalfOn,
            String graduatedOn,
            String leftOn,
            String consentOn,
            String satOn,
            String passedOn,
            String board,
            String firstScore,
            String placement,
            int version) {}
}
