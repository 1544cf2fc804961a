package org.aliquot.microscope.gram;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Strip;

/** A thread that branches, of beads with paler places between them. Used once. */
final class Filament {

    private record Knot(double x, double y) {}

    private final double size;
    private final double wide;
    private final Stain stain;
    private final Chance chance;
    private final List<Body> beads = new ArrayList<>();

    private Filament(double size, Chance chance) {
        this.size = size;
        this.chance = chance;
        this.stain = Stain.positive(chance).times(0.62);
        this.wide = chance.between(0.5, 0.75);
    }

    static Body of(Individual one) {
        return new Filament(one.size(), one.chance()).grown();
    }

    private Body grown() {
        List<Knot> stem = stem();
        for (int i = 1; i < stem.size(); i++) {
            strand(stem.get(i - 1), stem.get(i));
        }
        int branches = 2 + chance.below(3);
        for (int i = 0; i < branches; i++) {
            branch(stem.get((int) ((stem.size() - 1) * (i + chance.between(0.2, 0.8)) / branches)));
        }
        return Group.of(beads);
    }

    /** From end to end through the middle, in bends. */
    private List<Knot> stem() {
        var wander = new Noise(chance);
        double bow = chance.between(-0.14, 0.14) * size;
        List<Knot> stem = new ArrayList<>();
        for (double x = (wide - size) / 2; x < (size - wide) / 2; x += chance.between(0.7, 1.7)) {
            stem.add(knot(x, bow, wander));
        }
        stem.add(knot((size - wide) / 2, bow, wander));
        return stem;
    }

    private Knot knot(double x, double bow, Noise wander) {
        double way = 2 * x / size;
        double calm = Steps.smooth(1, 0.7f, (float) Math.abs(way));
        return new Knot(x, bow * (1 - way * way) * 0.8 + calm * 2.2 * wander.at((float) x * 0.13f, 3));
    }

    /** About at a right angle. */
    private void branch(Knot root) {
        double heading = (chance.happens(0.5) ? 1 : -1) * chance.between(0.9, 1.6);
        double left = size * chance.between(0.16, 0.42);
        Knot from = root;
        while (left > 0) {
            double step = chance.between(0.7, 1.6);
            heading += chance.between(-0.22, 0.22);
            Knot to = new Knot(from.x() + step * StrictMath.cos(heading), from.y() + step * StrictMath.sin(heading));
            strand(from, to);
            from = to;
            left -= step;
        }
    }

    /** Where two meet they lie on each other, which makes a bead. */
    private void strand(Knot from, Knot to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = StrictMath.hypot(dx, dy) + wide;
        double share = chance.happens(0.22) ? chance.between(0.25, 0.5) : chance.between(0.7, 1.25);
        var rod = Strip.rod(length, wide * chance.between(0.85, 1.12), 0);
        beads.add(new Moved(
                stain.times(share).on(rod, length * 0.55, chance),
                (from.x() + to.x()) / 2,
                (from.y() + to.y()) / 2,
                StrictMath.atan2(dy, dx)));
    }
}
