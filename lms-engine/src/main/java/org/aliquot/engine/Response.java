package org.aliquot.engine;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a learner answered to one question; a question left blank has no response (null where one is asked for). */
public sealed interface Response {

    /** One option chosen. */
    record Choice(String option) implements Response {
        public Choice {
            if (option.isBlank()) {
                throw new IllegalArgumentException("a choice names an option");
            }
        }
    }

    /** Several options chosen, in no order; sorted so that equal answers are stored alike. */
    record Choices(SortedSet<String> options) implements Response {
        public Choices {
            if (options.isEmpty()) {
                throw new IllegalArgumentException("choices name at least one option; blank is no response");
            }
            options = Collections.unmodifiableSortedSet(new TreeSet<>(options));
        }

        public static Choices of(Set<String> options) {
            return new Choices(new TreeSet<>(options));
        }
    }
}
