package org.aliquot.microscope.blood;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Part;

/** Platelets alone, in heaps and round a neutrophil. */
final class PlateletForms {

    private static final double FULL = 2 * StrictMath.PI;

    private PlateletForms() {}

    static Body single(Individual one) {
        var chance = one.chance();
        var shape = Blob.oval(one.size(), chance.between(0.7, 0.98), 0.08, chance);
        return Group.within(new Thrombocyte(shape, one.size(), one.size() * 0.65 + 0.5, chance), List.of())
                .naming(Part.of("Purple granules", shape), Part.along("Pale margin", shape, 0.2));
    }

    static Body platelet(double size, Chance chance) {
        return new Thrombocyte(
                Blob.oval(size, chance.between(0.7, 0.98), 0.08, chance), size, size * 0.65 + 0.5, chance);
    }

    /** Grown together to one mass, with some at its edge that can be told apart. */
    static Body clump(Individual one) {
        var chance = one.chance();
        double heap = one.size() / 2 - 1.3;
        double flat = chance.between(0.6, 0.95);
        int number = (int) Math.max(7, heap * heap * 0.6);
        List<Lump.Part> mass = new ArrayList<>();
        List<Body> parts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            boolean alone = i < 2 || i > number * 0.85;
            double far = heap * (alone ? chance.between(0.9, 1) : 0.86 * StrictMath.sqrt(chance.unit()));
            double angle = i < 2 ? i * StrictMath.PI : chance.between(0, FULL);
            double size = chance.between(1.9, 3.5);
            double x = far * StrictMath.cos(angle);
            double y = flat * far * StrictMath.sin(angle);
            double turn = chance.between(0, FULL);
            if (alone) {
                parts.add(new Moved(platelet(size, chance), x, y, turn));
            } else {
                mass.add(new Lump.Part(Blob.oval(size, chance.between(0.7, 0.98), 0.08, chance), size, x, y, turn));
            }
        }
        parts.addFirst(new Thrombocyte(new Lump(mass, 0.7), 3, heap + 3, chance));
        return Group.of(parts);
    }

    /** A neutrophil with platelets flat on its edge, here many and there none; size is that of the whole. */
    static Body satellites(Individual one) {
        var chance = one.chance();
        double cell = one.size() - 4;
        List<Body> parts = new ArrayList<>();
        parts.add(NeutrophilForms.segmented(new Individual(chance.next(), cell, one.properties())));
        int number = 7 + chance.below(6);
        double angle = chance.between(0, FULL);
        for (int i = 0; i < number; i++) {
            double size = i == 0 ? 3 : chance.between(2.1, 3.5);
            double ratio = chance.between(0.6, 0.95);
            double far = cell / 2 + size * (i == 0 ? 0.35 : chance.between(-0.08, 0.36));
            var platelet = new Thrombocyte(Blob.oval(size, ratio, 0.1, chance), size, size * 0.65 + 0.5, chance);
            parts.add(new Moved(
                    platelet,
                    far * StrictMath.cos(angle),
                    far * StrictMath.sin(angle),
                    angle + StrictMath.PI / 2 + chance.between(-0.3, 0.3)));
            angle += i == 0 ? StrictMath.PI : FULL / number * chance.between(0.35, 1.9);
        }
        return Group.of(parts)
                .naming(Part.of("Platelet on the edge of the cell", parts.get(1).outline()));
    }
}
