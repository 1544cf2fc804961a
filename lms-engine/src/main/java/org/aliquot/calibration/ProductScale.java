package org.aliquot.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.aliquot.ability.Difficulty;
import org.aliquot.calibration.Drift.Estimate;
import org.aliquot.calibration.Drift.Pair;
import org.aliquot.classical.ScoreMatrix;

/**
 * Brings a Rasch calibration onto the scale whose origin is the pass point.
 *
 * <p>The first one is shifted so that difficulties and the authors' ratings have the same mean, over items with 50 answers or more
 * (all, if none has). Later ones hold the operational items that did not drift (Kim 2006), so that new items join and the
 * scale stays: a calibration without anchors first shows by {@link Drift} which of them moved; those are estimated anew.
 */
public final class ProductScale {

    private ProductScale() {}

    /**
     * What was known of an item.
     *
     * @param rated the author's rating, logits
     * @param operational its difficulty in use, if answers alone decided it
     */
    public record Before(double rated, Optional<Estimate> operational) {}

    /**
     * A calibration on the product's scale.
     *
     * @param calibration items in the order of the data, difficulties and mean on the product's scale
     * @param anchors items held; 0 for a first calibration
     * @param shift what was added to difficulties whose persons have mean 0; 0 with anchors
     * @param drift how far operational items moved, by item; empty for the others
     */
    public record Placed(Calibration calibration, int anchors, double shift, List<Optional<Drift.Item>> drift) {
        public Placed {
            drift = List.copyOf(drift);
        }

        /** Whether the item's difficulty was held. */
        public boolean isAnchor(int item) {
            return drift.get(item).map(Drift.Item::stable).orElse(false);
        }
    }

    /**
     * Calibrates and places.
     *
     * @param before by item
     * @throws IllegalArgumentException when no item can be calibrated
     */
    public static Placed place(ScoreMatrix responses, List<Before> before) {
        Calibration free = Calibrator.calibrate(responses, Model.RASCH);
        int[] known = IntStream.range(0, before.size())
                .filter(item -> before.get(item).operational().isPresent()
                        && free.items().get(item).hasDifficulty())
                .toArray();
        return known.length == 0 ? byRatings(free, before) : byAnchors(responses, free, before, known);
    }

    private static Placed byRatings(Calibration free, List<Before> before) {
        double shift = meanDifference(free, before, Difficulty.LEAST_FOR_POSTERIOR)
                .orElseGet(() -> meanDifference(free, before, 0).orElse(0));
        var items = free.items().stream().map(item -> item.movedBy(shift)).toList();
        return new Placed(free.with(items, free.latentMean() + shift), 0, shift, nothing(before.size()));
    }

    private static OptionalDouble meanDifference(Calibration free, List<Before> before, int least) {
        return IntStream.range(0, before.size())
                .filter(item -> free.items().get(item).hasDifficulty()
                        && free.items().get(item).n() >= least)
                .mapToDouble(item ->
                        before.get(item).rated() - free.items().get(item).b())
                .average();
    }

    private static Placed byAnchors(ScoreMatrix responses, Calibration free, List<Before> before, int[] known) {
        Drift drift = Drift.between(Arrays.stream(known)
                .mapToObj(item -> {
                    CalibratedItem now = free.items().get(item);
                    return new Pair(before.get(item).operational().orElseThrow(), new Estimate(now.b(), now.seB()));
                })
                .toList());
        var moved = nothing(before.size());
        var anchors =
                new ArrayList<>(before.stream().map(_ -> OptionalDouble.empty()).toList());
        int held = 0;
        for (int i = 0; i < known.length; i++) {
            Drift.Item item = drift.items().get(i);
            moved.set(known[i], Optional.of(item));
            if (item.stable()) {
                anchors.set(
                        known[i],
                        OptionalDouble.of(
                                before.get(known[i]).operational().orElseThrow().b()));
                held++;
            }
        }
        return new Placed(Calibrator.calibrate(responses, Model.RASCH, anchors), held, 0, moved);
    }

    private static List<Optional<Drift.Item>> nothing(int items) {
        var none = new ArrayList<Optional<Drift.Item>>();
        for (int i = 0; i < items; i++) {
            none.add(Optional.empty());
        }
        return none;
    }
}
