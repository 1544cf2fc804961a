package org.aliquot.lab;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a control chart shall show; with a seed it is a chart, the same on every machine and for ever.
 *
 * @param levels the materials, 1 to 3
 * @param runs 10 to 30
 * @param rules the rules in force, the fault's among them
 * @param fault what goes wrong; null for controls that stay within 2 SD and break no rule
 */
public record ControlChartSpec(
        List<ControlLevel> levels,
        int runs,
        Set<WestgardRule> rules,
        @Nullable ControlFault fault) {

    /** Refuses faults that the rules or the number of runs and levels do not let happen. */
    public ControlChartSpec {
        levels = List.copyOf(new ControlChart(levels, List.of()).levels());
        if (runs < 10 || runs > 30) {
            throw new IllegalArgumentException("10 to 30 runs, not " + runs);
        }
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("a chart is judged by rules");
        }
        rules = Collections.unmodifiableSet(EnumSet.copyOf(rules));
        if (fault != null) {
            check(fault, levels.size(), runs, rules);
        }
    }

    private static void check(ControlFault fault, int levels, int runs, Set<WestgardRule> rules) {
        if (!rules.contains(fault.rule())) {
            throw new IllegalArgumentException(fault.rule().label() + " is not in force");
        }
        if (fault.rule().countsOneSide()
                && rules.stream().anyMatch(rule -> rule.countsOneSide() && rule.compareTo(fault.rule()) < 0)) {
            throw new IllegalArgumentException(
                    "a rule of fewer results is broken before " + fault.rule().label());
        }
        if (fault.acrossLevels() && levels < 2) {
            throw new IllegalArgumentException(fault.rule().label() + " across levels needs two of them");
        }
        if (fault.run() < fault.runs(levels) || fault.run() > runs) {
            throw new IllegalArgumentException(
                    "%s is broken at run %d to %d".formatted(fault.rule().label(), fault.runs(levels), runs));
        }
    }

    /**
     * A chart on which exactly one rejecting rule is broken, the fault's, exactly once and at its run; no result outside that fault
     * lies beyond 2 SD.
     */
    public ControlChart draw(long seed) {
        return new ControlSeries(this, seed).found();
    }
}
