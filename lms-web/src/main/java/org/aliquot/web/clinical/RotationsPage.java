package org.aliquot.web.clinical;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.Paging;
import org.jspecify.annotations.Nullable;

/**
 * The rotations of a staff member's learners.
 *
 * @param words of a name that is looked for
 * @param which running or ended
 * @param everyone whether the reader has all learners, and not only those of their classes
 */
public record RotationsPage(String words, List<Choice> which, List<Line> rotations, Paging paging, boolean everyone) {

    /** @param tone warn where something is missing and the end is near */
    public record Line(
            String learner,
            String bench,
            String where,
            String skills,
            String hours,
            String state,
            @Nullable String tone,
            String open) {}

    /** Whether all that run were asked for. */
    public boolean isPlain() {
        return words.isEmpty() && which.getFirst().chosen();
    }
}
