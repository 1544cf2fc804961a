package org.aliquot.statistics;

import java.util.List;
import org.aliquot.word.Word;

/**
 * Something about a question's figures that wants a look.
 *
 * @param options ids of the options it is about; empty when it is about none
 */
public record Flag(Kind kind, List<String> options) {

    /** Worst first. */
    public enum Kind implements Word {
        /** Stronger learners get it right less often. */
        NEGATIVE_DISCRIMINATION,
        /** A wrong option draws stronger learners. */
        SPLIT,
        /** Stronger learners hardly get it right more often. */
        WEAK_DISCRIMINATION,
        TOO_HARD,
        TOO_EASY,
        HARDER_THAN_RATED,
        EASIER_THAN_RATED,
        /** Often left blank. */
        OFTEN_BLANK,
        /** Takes much longer than others. */
        SLOW,
        /** Nobody, or hardly anybody, chooses an option. */
        IDLE_OPTION
    }

    public Flag {
        options = List.copyOf(options);
    }
}
