package org.aliquot.standing;

import java.time.Instant;
import java.util.Map;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * How ready a learner was when it was last counted.
 *
 * @param target the exam they prepare for, by the key of its blueprint
 * @param chance null while there are too few answers to say
 * @param areas by code; those without an answer are left out
 */
public record Standing(
        AccountId learner,
        String target,
        Instant countedAt,
        int answers,
        @Nullable Chance chance,
        Map<String, Area> areas) {

    /** The chance to pass that day, with its 80 % interval; all in [0, 1]. */
    public record Chance(double low, double value, double high) {}

    /** What somebody can do in an area, on the practice scale whose pass point is 0. */
    public record Area(double theta, double se, int answers) {

        /** Fewer answers to an area say too little to lean either way. */
        static final int LEAST_TO_LEAN = 10;

        /** Whether there are enough to lean either way. */
        public boolean isTelling() {
            return answers >= LEAST_TO_LEAN;
        }

        /** Whether it leans below the pass point, with enough answers to say so. */
        public boolean leansBelow() {
            return theta < 0 && isTelling();
        }
    }

    public Standing {
        areas = Map.copyOf(areas);
    }
}
