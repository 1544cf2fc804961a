package org.aliquot.classical;

/**
 * Answers to which two people gave the same two marks.
 *
 * @param first points that the first gave, at least 0
 * @param second points that the second gave, at least 0
 * @param answers at least 1
 */
public record MarkPairs(int first, int second, int answers) {

    public MarkPairs {
        if (first < 0 || second < 0 || answers < 1) {
            throw new IllegalArgumentException(answers + " answers with " + first + " and " + second + " points");
        }
    }
}
