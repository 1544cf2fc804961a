package org.aliquot.plan;

import java.util.Set;

/** What came of setting a goal. */
public sealed interface GoalChange {

    record Kept(Goal goal) implements GoalChange {}

    /** Somebody changed it since, on another device. */
    record Stale(Goal standing) implements GoalChange {}

    record Refused(Set<Flaw> flaws) implements GoalChange {

        public Refused {
            flaws = Set.copyOf(flaws);
        }
    }

    /** What a goal cannot be. */
    enum Flaw {
        /** None of the boards that the learner's courses prepare for. */
        TARGET,
        /** In the past, or more than {@link Goal#MOST_YEARS} years away. */
        DATE,
        /** No day at all. */
        DAYS,
        MINUTES
    }
}
