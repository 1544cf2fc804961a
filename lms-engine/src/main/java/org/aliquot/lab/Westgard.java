package org.aliquot.lab;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Judges control results by Westgard's rules (Westgard et al. 1981, Clin Chem 27:493; CLSI C24).
 *
 * <p>A result on a limit is not beyond it. R-4s holds within a run, one level above +2 SD and another below −2 SD. 2-2s: two levels
 * of one run, or one level in two consecutive runs. 4-1s and the rules of one side: one level in as many consecutive runs, or all
 * levels in the fewest whole runs that make as many results. 7-T: seven consecutive results of one level that rise, or fall,
 * without a break, which is six steps.
 */
public final class Westgard {

    private final ControlChart chart;
    private final Set<WestgardRule> rules;

    private Westgard(ControlChart chart, Set<WestgardRule> rules) {
        this.chart = chart;
        this.rules = rules;
    }

    /**
     * Everything that breaks one of the rules, in the order of the runs at which it is found, within a run in the order of
     * inspection. A rule broken anew by a further run is there again.
     */
    public static List<Violation> broken(ControlChart chart, Set<WestgardRule> rules) {
        var westgard = new Westgard(chart, rules);
        return IntStream.rangeClosed(1, chart.runs().size())
                .boxed()
                .flatMap(run -> westgard.at(run).stream())
                .toList();
    }

    /** The first violation that rejects a run; none if the controls are accepted throughout. */
    public static Optional<Violation> firstRejection(ControlChart chart, Set<WestgardRule> rules) {
        return broken(chart, rules).stream().filter(Violation::rejects).findFirst();
    }

    /** The runs of a window that ends with this run and holds, of this many levels, the results the rule looks at. */
    static int window(WestgardRule rule, int levels) {
        return (rule.results() + levels - 1) / levels;
    }

    private List<Violation> at(int run) {
        List<Violation> found = new ArrayList<>();
        for (WestgardRule rule : EnumSet.copyOf(rules)) {
            switch (rule) {
                case ONE_2S, ONE_3S ->
                    levels(level -> side(run, level, rule) != 0)
                            .forEach(level -> found.add(violation(rule, List.of(level), run, 1)));
                case R_4S -> opposite(run, found);
                case TWO_2S -> {
                    together(run, 1, found);
                    together(run, -1, found);
                    inOneLevel(rule, run, found);
                }
                case FOUR_1S, EIGHT_X, TEN_X, TWELVE_X -> {
                    inAllLevels(rule, run, found);
                    inOneLevel(rule, run, found);
                }
                case SEVEN_T ->
                    levels(level -> isTrend(level, run))
                            .forEach(level -> found.add(violation(rule, List.of(level), run, rule.results())));
            }
        }
        return found;
    }

    private void opposite(int run, List<Violation> found) {
        var beyond = levels(level -> side(run, level, WestgardRule.R_4S) != 0);
        if (beyond.stream()
                        .map(level -> side(run, level, WestgardRule.R_4S))
                        .distinct()
                        .count()
                == 2) {
            found.add(violation(WestgardRule.R_4S, beyond, run, 1));
        }
    }

    private void together(int run, int side, List<Violation> found) {
        var beyond = levels(level -> side(run, level, WestgardRule.TWO_2S) == side);
        if (beyond.size() >= 2) {
            found.add(violation(WestgardRule.TWO_2S, beyond, run, 1));
        }
    }

    private void inAllLevels(WestgardRule rule, int run, List<Violation> found) {
        int runs = window(rule, chart.levels().size());
        if (chart.levels().size() > 1 && isOneSided(rule, levels(_ -> true), run, runs)) {
            found.add(violation(rule, levels(_ -> true), run, runs));
        }
    }

    private void inOneLevel(WestgardRule rule, int run, List<Violation> found) {
        levels(level -> isOneSided(rule, List.of(level), run, rule.results()))
                .forEach(level -> found.add(violation(rule, List.of(level), run, rule.results())));
    }

    private boolean isOneSided(WestgardRule rule, List<Integer> levels, int last, int runs) {
        int side = side(last, levels.getFirst(), rule);
        return side != 0
                && runs <= last
                && IntStream.rangeClosed(last - runs + 1, last)
                        .allMatch(run -> levels.stream().allMatch(level -> side(run, level, rule) == side));
    }

    private boolean isTrend(int level, int last) {
        int first = last - WestgardRule.SEVEN_T.results() + 1;
        return first >= 1 && (isSteady(level, first, last, 1) || isSteady(level, first, last, -1));
    }

    private boolean isSteady(int level, int first, int last, int direction) {
        return IntStream.range(first, last)
                .allMatch(run -> chart.result(run + 1, level).compareTo(chart.result(run, level)) == direction);
    }

    private int side(int run, int level, WestgardRule rule) {
        return chart.side(run, level, rule.limit());
    }

    private List<Integer> levels(IntPredicate which) {
        return IntStream.range(0, chart.levels().size()).filter(which).boxed().toList();
    }

    private static Violation violation(WestgardRule rule, List<Integer> levels, int last, int runs) {
        return new Violation(
                rule,
                levels,
                IntStream.rangeClosed(last - runs + 1, last).boxed().toList());
    }
}
