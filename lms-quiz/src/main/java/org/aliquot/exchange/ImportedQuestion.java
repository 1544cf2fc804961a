package org.aliquot.exchange;

import java.util.List;
import org.aliquot.interchange.QuestionFinding;
import org.jspecify.annotations.Nullable;

/**
 * A question of an import.
 *
 * @param position in the file, from 1
 * @param name of the source
 * @param line where it begins, from 1; 0 where the format has no lines
 * @param begin the beginning of its text
 * @param copyOf code of a question in the bank that says nearly the same, or {@code #} with the position of one in this file
 * @param copyLike share of the pairs of neighboring words in common, to 1
 * @param slug code in the bank, once it is there
 */
public record ImportedQuestion(
        int position,
        String name,
        int line,
        String begin,
        ImportFate fate,
        boolean leftOut,
        @Nullable String copyOf,
        @Nullable Double copyLike,
        @Nullable String slug,
        List<QuestionFinding> findings) {

    public ImportedQuestion {
        findings = List.copyOf(findings);
    }

    /** Whether a commitment takes it. */
    public boolean isTaken() {
        return !leftOut && fate != ImportFate.REFUSED;
    }
}
