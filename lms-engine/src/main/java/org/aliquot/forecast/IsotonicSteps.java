package org.aliquot.forecast;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The rising step function nearest to the outcomes, by pooling adjacent violators (Ayer et al. 1955; Zadrozny and Elkan 2002).
 * Between the means of two steps it goes straight, so that no small change of a forecast makes a jump.
 */
final class IsotonicSteps {

    private record Block(double chances, double happened, double count) {
        double height() {
            return happened / count;
        }

        Block and(Block other) {
            return new Block(chances + other.chances, happened + other.happened, count + other.count);
        }
    }

    private final TreeMap<Double, Double> steps;

    IsotonicSteps(List<PastForecast> forecasts) {
        var blocks = new ArrayDeque<Block>();
        forecasts.stream()
                .sorted(Comparator.comparingDouble(PastForecast::chance))
                .map(each -> new Block(each.chance(), each.outcome(), 1))
                .forEach(block -> pool(blocks, block));
        steps = blocks.stream()
                .collect(Collectors.toMap(
                        block -> block.chances() / block.count(), Block::height, (_, later) -> later, TreeMap::new));
    }

    private static void pool(ArrayDeque<Block> blocks, Block added) {
        Block last = added;
        while (!blocks.isEmpty() && blocks.getLast().height() >= last.height()) {
            last = blocks.removeLast().and(last);
        }
        blocks.addLast(last);
    }

    double corrected(double chance) {
        var below = steps.floorEntry(chance);
        var above = steps.ceilingEntry(chance);
        if (below == null || above == null) {
            return (below == null ? steps.firstEntry() : steps.lastEntry()).getValue();
        }
        double width = above.getKey() - below.getKey();
        double part = width == 0 ? 0 : (chance - below.getKey()) / width;
        return below.getValue() + part * (above.getValue() - below.getValue());
    }
}
