package org.aliquot.search;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What is looked for.
 *
 * @param most hits of each kind
 */
public record Wish(String typed, int most) {

    private static final int LONGEST = 200;
    private static final int WORDS = 12;

    /** PostgreSQL refuses words beyond 2,046 bytes, and one letter may stand for six others. */
    private static final int LONGEST_WORD = 100;

    public Wish {
        typed = Arrays.stream(typed.strip().split("\\s+"))
                .limit(WORDS)
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
                .collect(Collectors.joining(" "));
        typed = typed.substring(0, Math.min(typed.length(), LONGEST));
        most = Math.clamp(most, 1, 100);
    }

    boolean isBlank() {
        return typed.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
