package org.aliquot.microscope.mold;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Substance;
import org.aliquot.microscope.optics.Tube;

/** Conidia with melanin. */
final class DarkForms {

    private DarkForms() {}

    /** Drumsticks end to end, with walls across and along. */
    static Body alternaria(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var walls = Walls.brown(chance);
        var growth = new Growth(chance);
        int number = size > 76 ? 3 : 2;
        double stalk = size * chance.between(0.1, 0.16);
        double each = (size - stalk) / number;
        double bow = chance.between(-0.12, 0.12);
        growth.hypha(
                List.of(Tube.wandering(-size / 2 + 2, bow * size * 0.3, -bow, stalk, 1.9, 0.05, chance)), walls, 11);
        for (int i = 0; i < number; i++) {
            double x = -size / 2 + stalk + each * (i + 0.5);
            double way = 2 * x / size;
            double length = each * (i == number - 1 ? chance.between(0.8, 0.95) : 1.02);
            var conidium = new Moved(
                    drumstick(length, walls, chance),
                    x - (each - length) / 2,
                    bow * size * 0.35 * way * way,
                    1.4 * bow * way + chance.between(-0.08, 0.08));
            growth.add(conidium);
            if (i == 0) {
                growth.name("Brown conidium with walls across and along", conidium.outline());
            } else {
                growth.name("Next conidium of the chain", conidium.outline());
            }
        }
        return growth.within(size, 0.34, walls);
    }

    private static Body drumstick(double length, Walls walls, Chance chance) {
        double half = Math.clamp(length * chance.between(0.22, 0.28), 4.5, 8.5);
        double belly = chance.between(0.26, 0.34);
        List<Tube.Knot> knots = new ArrayList<>();
        for (int i = 0; i <= 20; i++) {
            double way = i / 20.0;
            double share = way < belly
                    ? 0.62 + 0.38 * StrictMath.sin(StrictMath.PI / 2 * way / belly)
                    : way < 0.84
                            ? 1 - 0.66 * StrictMath.pow((way - belly) / (0.84 - belly), 1.3)
                            : 0.34 - 0.5 * (way - 0.84);
            double x = Math.clamp((way - 0.5) * length, half * 0.62 - length / 2, length / 2 - half * 0.24);
            knots.add(new Tube.Knot(x, 0, half * share));
        }
        var tube = new Tube(knots);
        var noise = new Noise(chance);
        double[] across = new double[3 + chance.below(3)];
        for (int i = 0; i < across.length; i++) {
            across[i] = length * (0.74 * (i + 0.7 + chance.between(-0.15, 0.15)) / across.length - 0.47);
        }
        double[] along = new double[across.length];
        for (int i = 0; i < along.length; i++) {
            along[i] = chance.happens(0.65) ? chance.between(-0.4, 0.4) * half : 99;
        }
        double lean = chance.between(-0.25, 0.25);
        return new Substance(tube, length / 2 + 1.5, (u, v, d, ink) -> {
            walls.lie(d, 0.5f * noise.rough(u * 0.25f, v * 0.25f, 3), ink);
            int cell = 0;
            for (double place : across) {
                float off = (float) (u + lean * v - place);
                walls.times(0.7).septum(off, d, ink);
                cell += off > 0 ? 1 : 0;
            }
            if (cell < along.length) {
                walls.septum((float) (v - along[cell] + 0.12 * u), d, ink);
            }
        });
    }
}
