package org.aliquot.web.clinical;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * The form of a rotation, a new one or one that is changed.
 *
 * @param of whose it is and at which bench, which no longer changes; null for a new one
 * @param learners to choose from, for a new one
 * @param whose says which learners these are
 */
public record RotationPlanPage(
        String action,
        String back,
        @Nullable String of,
        Typed typed,
        List<Choice> learners,
        String whose,
        List<Choice> benches,
        FieldErrors errors) {

    public record Typed(String id, String site, String startsOn, String endsOn, String hours) {}
}
