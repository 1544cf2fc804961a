package org.aliquot.lab;

import java.util.List;

/**
 * A control rule broken.
 *
 * @param rule which
 * @param levels places, from 0, of the levels whose results break it, ascending
 * @param runs numbers of the runs that break it, ascending; the rule is found broken at the last
 */
public record Violation(WestgardRule rule, List<Integer> levels, List<Integer> runs) {
    public Violation {
        levels = List.copyOf(levels);
        runs = List.copyOf(runs);
    }

    /** The run at which it is found. */
    public int at() {
        return runs.getLast();
    }

    public boolean rejects() {
        return rule.kind() != ErrorKind.WARNING;
    }
}
