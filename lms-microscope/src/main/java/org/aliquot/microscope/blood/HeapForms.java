package org.aliquot.microscope.blood;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Shape;

/** Red cells that stick together. */
final class HeapForms {

    private HeapForms() {}

    /** Like coins: each leans on the next and is seen half from its edge. */
    static Body rouleaux(Individual one) {
        var chance = one.chance();
        double bend = chance.between(-0.03, 0.03);
        double lean = chance.between(0.5, 0.8);
        double last = one.size() / 2 - 7 * lean / 2;
        List<Heap.Disc> discs = new ArrayList<>();
        for (double along = -last; along < last + 0.6; along += chance.between(1.1, 2.7)) {
            double at = along > last - 1 ? last : along;
            discs.add(new Heap.Disc(
                    stacked(Math.min(0.95, lean * chance.between(0.85, 1.15)), chance),
                    at,
                    bend * at * at + chance.between(-0.4, 0.4),
                    2 * bend * at + chance.between(-0.18, 0.18)));
        }
        return new Heap(discs);
    }

    private static RedDisc stacked(double ratio, Chance chance) {
        var upright = Blob.oval(chance.between(6.6, 7.5), ratio, 0.025, chance).placed(0, 0, StrictMath.PI / 2);
        return cell(upright, 7, chance);
    }

    /** A heap without order; most lie flat. */
    static Body agglutinate(Individual one) {
        var chance = one.chance();
        double heap = one.size() / 2 - 3.5;
        int cells = (int) Math.max(6, heap * heap * 0.17 + 4);
        double flat = chance.between(0.6, 1);
        List<Heap.Disc> discs = new ArrayList<>();
        for (int i = 0; i < cells; i++) {
            double far = heap * (i < 2 ? 1 : StrictMath.sqrt(chance.unit()));
            double angle = i < 2 ? i * StrictMath.PI : chance.between(0, 2 * StrictMath.PI);
            double size = chance.between(6, 7.4);
            var shape = Blob.oval(size, chance.between(0.68, 1), 0.05, chance);
            discs.add(new Heap.Disc(
                    cell(shape, size, chance),
                    far * StrictMath.cos(angle),
                    flat * far * StrictMath.sin(angle),
                    chance.between(0, 6)));
        }
        return new Heap(discs);
    }

    private static RedDisc cell(Shape shape, double size, Chance chance) {
        var profile = Profile.disc(chance.between(0.3, 0.42), chance.between(0.1, 0.5));
        return new RedDisc(shape, profile, Dyes.HEMOGLOBIN, size / 2, size / 2 * 1.15 + 0.5, chance);
    }
}
