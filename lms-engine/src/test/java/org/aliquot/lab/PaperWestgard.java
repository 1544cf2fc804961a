package org.aliquot.lab;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;

/**
 * A second judge of control charts: every rule as a pattern over the letters of a chart, one string for a level. Written apart from
 * {@link Westgard}. A violation reads {@code rule/levels/first-last}.
 */
final class PaperWestgard {

    private final String[] levels;
    private final ControlChart chart;
    private final Set<String> found = new TreeSet<>();

    private PaperWestgard(ControlChart chart) {
        this.chart = chart;
        this.levels = new String[chart.levels().size()];
        for (int level = 0; level < levels.length; level++) {
            var letters = new StringBuilder();
            for (var run : chart.runs()) {
                letters.append(letter(chart.levels().get(level), run.get(level)));
            }
            levels[level] = letters.toString();
        }
    }

    static Set<String> broken(ControlChart chart, Set<WestgardRule> rules) {
        var paper = new PaperWestgard(chart);
        rules.forEach(rule -> paper.judge(rule.label()));
        return paper.found;
    }

    static String text(Violation violation) {
        var places = new StringBuilder();
        violation.levels().forEach(places::append);
        return "%s/%s/%d-%d"
                .formatted(
                        violation.rule().label(),
                        places,
                        violation.runs().getFirst(),
                        violation.runs().getLast());
    }

    /** a to h: below −3 SD, −2, −1, the mean; above it, +1, +2, +3; i for the mean itself. */
    private static char letter(ControlLevel level, BigDecimal result) {
        int order = result.compareTo(level.mean());
        if (order == 0) {
            return 'i';
        }
        int bands = 0;
        for (int limit = 1; limit <= 3; limit++) {
            BigDecimal bound = level.mean().add(level.sd().multiply(BigDecimal.valueOf((long) order * limit)));
            bands += result.compareTo(bound) == order ? 1 : 0;
        }
        return (char) (order < 0 ? 'd' - bands : 'e' + bands);
    }

    private void judge(String rule) {
        switch (rule) {
            case "1-2s" -> each(rule, "[abgh]", 1);
            case "1-3s" -> each(rule, "[ah]", 1);
            case "R-4s" -> range();
            case "2-2s" -> {
                each(rule, "[ab]{2}|[gh]{2}", 2);
                pairs("[ab]");
                pairs("[gh]");
            }
            case "4-1s" -> counted(rule, "[abc]", "[fgh]", 4);
            case "7-T" -> trends();
            default -> counted(rule, "[abcd]", "[efgh]", Integer.parseInt(rule.replace("-x", "")));
        }
    }

    private void counted(String rule, String low, String high, int results) {
        each(rule, "%s{%d}|%s{%d}".formatted(low, results, high, results), results);
        if (levels.length > 1) {
            int runs = (int) Math.ceil(results / (double) levels.length);
            String pattern = "%s{%d}|%s{%d}".formatted(low, runs * levels.length, high, runs * levels.length);
            for (int first = 0; first + runs <= chart.runs().size(); first++) {
                var together = new StringBuilder();
                for (String level : levels) {
                    together.append(level, first, first + runs);
                }
                add(together.toString().matches(pattern), rule, "012".substring(0, levels.length), first, runs);
            }
        }
    }

    private void each(String rule, String pattern, int runs) {
        for (int level = 0; level < levels.length; level++) {
            for (int first = 0; first + runs <= levels[level].length(); first++) {
                add(levels[level].substring(first, first + runs).matches(pattern), rule, "" + level, first, runs);
            }
        }
    }

    private String beyond(int run, String pattern) {
        var places = new StringBuilder();
        for (int level = 0; level < levels.length; level++) {
            places.append(levels[level].substring(run, run + 1).matches(pattern) ? "" + level : "");
        }
        return places.toString();
    }

    private void pairs(String pattern) {
        for (int run = 0; run < chart.runs().size(); run++) {
            add(beyond(run, pattern).length() > 1, "2-2s", beyond(run, pattern), run, 1);
        }
    }

    private void range() {
        for (int run = 0; run < chart.runs().size(); run++) {
            boolean both =
                    !beyond(run, "[ab]").isEmpty() && !beyond(run, "[gh]").isEmpty();
            add(both, "R-4s", beyond(run, "[abgh]"), run, 1);
        }
    }

    private void trends() {
        for (int level = 0; level < levels.length; level++) {
            for (int first = 0; first + 7 <= chart.runs().size(); first++) {
                int steps = 0;
                for (int run = first + 1; run < first + 7; run++) {
                    var before = chart.runs().get(run - 1).get(level);
                    steps += chart.runs().get(run).get(level).subtract(before).signum();
                }
                add(Math.abs(steps) == 6, "7-T", "" + level, first, 7);
            }
        }
    }

    private void add(boolean broken, String rule, String places, int first, int runs) {
        if (broken) {
            found.add("%s/%s/%d-%d".formatted(rule, places, first + 1, first + runs));
        }
    }
}
