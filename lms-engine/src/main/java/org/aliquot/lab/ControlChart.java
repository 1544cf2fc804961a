package org.aliquot.lab;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;

/**
 * Results of controls over time.
 *
 * @param levels the materials measured in each run, 1 to 3, of different names
 * @param runs for each run, in order, one result for each level; a run's number is its place from 1
 */
public record ControlChart(List<ControlLevel> levels, List<List<BigDecimal>> runs) {
    public ControlChart {
        levels = List.copyOf(levels);
        runs = runs.stream().map(List::copyOf).toList();
        if (levels.isEmpty() || levels.size() > 3) {
            throw new IllegalArgumentException("1 to 3 levels, not " + levels.size());
        }
        if (new HashSet<>(levels.stream().map(ControlLevel::name).toList()).size() < levels.size()) {
            throw new IllegalArgumentException("two levels have one name");
        }
        for (var run : runs) {
            if (run.size() != levels.size()) {
                throw new IllegalArgumentException("%d levels, %d results".formatted(levels.size(), run.size()));
            }
        }
    }

    /**
     * @param run its number, from 1
     * @param level its place, from 0
     */
    public BigDecimal result(int run, int level) {
        return runs.get(run - 1).get(level);
    }

    /** The result's distance from its mean in standard deviations, to two places. */
    public BigDecimal z(int run, int level) {
        return levels.get(level).z(result(run, level));
    }

    /** The chart as SVG of the classes an exhibit may use; its description holds every result. */
    public String svg(String title) {
        return new ChartDrawing(this).svg(title);
    }

    /** The same chart in words: means, standard deviations and every result with its distance from the mean. */
    public String description() {
        return ChartDrawing.description(this);
    }

    int side(int run, int level, int limit) {
        return levels.get(level).side(result(run, level), limit);
    }
}
