package org.aliquot.forms;

import static java.math.RoundingMode.CEILING;
import static java.math.RoundingMode.FLOOR;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A blueprint's percentages as counts of questions.
 *
 * @param relaxed the percentages have no solution at this length, so each area got one fixed count near its midpoint;
 *     tell the author
 */
public record AreaCounts(int items, List<AreaCount> areas, boolean relaxed) {

    public AreaCounts {
        areas = List.copyOf(areas);
    }

    /**
     * Minimum = ceiling, maximum = floor of the percentages; where no form of that length fits, the largest remainders
     * (Hamilton) of the midpoints. Decimal arithmetic, so 35 % of 20 is 7 and not a hair more.
     */
    public static AreaCounts of(List<AreaRange> ranges, int items) {
        requireForm(ranges, items);
        boolean possible = true;
        int least = 0;
        int most = 0;
        for (AreaRange range : ranges) {
            int min = part(range.minPercent(), items, CEILING);
            int max = part(range.maxPercent(), items, FLOOR);
            possible &= min <= max;
            least += min;
            most += max;
        }
        if (!possible || least > items || items > most) {
            return new AreaCounts(items, LargestRemainder.of(ranges, items), true);
        }
        var areas = ranges.stream().map(range -> count(range, items)).toList();
        return new AreaCounts(items, areas, false);
    }

    /** For boards that publish no weights: each area from none to all. */
    public static AreaCounts unweighted(List<String> codes, int items) {
        var areas = codes.stream().map(code -> new AreaCount(code, 0, items)).toList();
        return new AreaCounts(items, areas, false);
    }

    private static AreaCount count(AreaRange range, int items) {
        return new AreaCount(
                range.code(), part(range.minPercent(), items, CEILING), part(range.maxPercent(), items, FLOOR));
    }

    private static int part(double percent, int items, RoundingMode rounding) {
        return BigDecimal.valueOf(percent)
                .multiply(BigDecimal.valueOf(items))
                .movePointLeft(2)
                .setScale(0, rounding)
                .intValueExact();
    }

    private static void requireForm(List<AreaRange> ranges, int items) {
        if (items < 0) {
            throw new IllegalArgumentException("a form holds 0 items or more, not " + items);
        }
        if (ranges.stream().map(AreaRange::code).distinct().count() < ranges.size()) {
            throw new IllegalArgumentException("an area stands once in a blueprint: " + ranges);
        }
        if (ranges.stream().allMatch(range -> range.maxPercent() <= 0)) {
            throw new IllegalArgumentException("a blueprint gives at least one area a share: " + ranges);
        }
    }
}
