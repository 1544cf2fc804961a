package org.aliquot.forms;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Hamilton's apportionment of a form to the midpoints of the areas' ranges, exact in decimals.
 *
 * <p>Quota = items × midpoint / sum of midpoints; every area gets the whole part, the rest goes one by one to the largest
 * remainders, on equal remainders in blueprint order.
 */
final class LargestRemainder {

    private LargestRemainder() {}

    static List<AreaCount> of(List<AreaRange> ranges, int items) {
        List<BigDecimal> weights =
                ranges.stream().map(LargestRemainder::twiceMidpoint).toList();
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int[] counts = new int[ranges.size()];
        BigDecimal[] remainders = new BigDecimal[ranges.size()];
        for (int i = 0; i < counts.length; i++) {
            BigDecimal[] parts =
                    weights.get(i).multiply(BigDecimal.valueOf(items)).divideAndRemainder(sum);
            counts[i] = parts[0].intValueExact();
            remainders[i] = parts[1];
        }
        int left = items - Arrays.stream(counts).sum();
        IntStream.range(0, counts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                .limit(left)
                .forEach(i -> counts[i]++);
        return IntStream.range(0, counts.length)
                .mapToObj(i -> new AreaCount(ranges.get(i).code(), counts[i], counts[i]))
                .toList();
    }

    private static BigDecimal twiceMidpoint(AreaRange range) {
        return BigDecimal.valueOf(range.minPercent()).add(BigDecimal.valueOf(range.maxPercent()));
    }
}
