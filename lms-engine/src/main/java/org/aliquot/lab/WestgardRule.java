package org.aliquot.lab;

import static org.aliquot.lab.ErrorKind.RANDOM;
import static org.aliquot.lab.ErrorKind.SYSTEMATIC;
import static org.aliquot.lab.ErrorKind.WARNING;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Control rules in the order in which they are inspected (Westgard, Barry, Hunt and Groth 1981, figure 1). */
public enum WestgardRule {
    ONE_2S("1-2s", WARNING, 1, 2),
    ONE_3S("1-3s", RANDOM, 1, 3),
    TWO_2S("2-2s", SYSTEMATIC, 2, 2),
    R_4S("R-4s", RANDOM, 1, 2),
    FOUR_1S("4-1s", SYSTEMATIC, 4, 1),
    EIGHT_X("8-x", SYSTEMATIC, 8, 0),
    TEN_X("10-x", SYSTEMATIC, 10, 0),
    TWELVE_X("12-x", SYSTEMATIC, 12, 0),
    SEVEN_T("7-T", SYSTEMATIC, 7, 0);

    /** The multirule procedure of 1981. */
    public static final Set<WestgardRule> USUAL =
            Collections.unmodifiableSet(EnumSet.of(ONE_2S, ONE_3S, TWO_2S, R_4S, FOUR_1S, TEN_X));

    private final String label;
    private final ErrorKind kind;
    private final int results;
    private final int limit;

    WestgardRule(String label, ErrorKind kind, int results, int limit) {
        this.label = label;
        this.kind = kind;
        this.results = results;
        this.limit = limit;
    }

    /** {@code 1-3s}; what follows the hyphen is a subscript in print. */
    public String label() {
        return label;
    }

    public ErrorKind kind() {
        return kind;
    }

    /** How many consecutive results of one level it looks at. */
    int results() {
        return results;
    }

    /** Standard deviations from the mean beyond which those results lie. */
    int limit() {
        return limit;
    }

    /** Whether it counts results on one side of the mean; such rules differ only in their number. */
    boolean countsOneSide() {
        return this == EIGHT_X || this == TEN_X || this == TWELVE_X;
    }
}
