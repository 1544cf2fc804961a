package org.aliquot.lab;

/**
 * The one rule that a drawn chart breaks.
 *
 * @param rule which
 * @param run number, from 1, of the run at which it is found broken
 * @param acrossLevels whether several levels break it together; always so for R-4s, never for 1-2s, 1-3s and 7-T
 */
public record ControlFault(WestgardRule rule, int run, boolean acrossLevels) {
    public ControlFault {
        boolean fits = switch (rule) {
            case R_4S -> acrossLevels;
            case ONE_2S, ONE_3S, SEVEN_T -> !acrossLevels;
            case TWO_2S, FOUR_1S, EIGHT_X, TEN_X, TWELVE_X -> true;
        };
        if (!fits) {
            throw new IllegalArgumentException(
                    "%s is broken %s".formatted(rule.label(), acrossLevels ? "by one level" : "by two levels"));
        }
    }

    /** The runs whose results break it, with so many levels measured in each. */
    int runs(int levels) {
        if (!acrossLevels) {
            return rule.results();
        }
        return rule == WestgardRule.TWO_2S ? 1 : Westgard.window(rule, levels);
    }
}
