package org.aliquot.microscope.mold;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Substance;

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
            growth.add(new Moved(
                    drumstick(length, walls, chance),
                    x - (each - length) / 2,
                    bow * size * 0.35 * way * way,
                    1.4 * bow * way + chance.between(-0.08, 0.08)));
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

    /** Bent, of four cells, the third one large and dark, on a stalk with knees. */
    static Body curvularia(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var walls = Walls.brown(chance);
        var growth = new Growth(chance);
        List<Tube.Knot> knees = new ArrayList<>(List.of(new Tube.Knot(-size / 2 + 2, chance.between(-3, 3), 1.7)));
        double side = chance.happens(0.5) ? 1 : -1;
        for (int i = 0; i < 5; i++) {
            Tube.Knot last = knees.getLast();
            double step = i == 0 ? size * 0.36 : size * 0.06;
            double heading = side * (i == 0 ? 0.02 : 0.5);
            knees.add(new Tube.Knot(
                    last.x() + step * StrictMath.cos(heading), last.y() + step * StrictMath.sin(heading), 1.9));
            side = -side;
        }
        growth.hypha(List.of(new Tube(knees)), walls, 14);
        int number = 3 + chance.below(3);
        for (int i = 0; i < number; i++) {
            Tube.Knot root = knees.get(Math.min(1 + i, knees.size() - 1));
            double length = Math.min(chance.between(21, 28), size * 0.42);
            double angle = (i % 2 == 0 ? 1 : -1) * chance.between(0.5, 1.35);
            if (i >= 4) {
                angle = chance.between(-0.35, 0.35);
            }
            double off = 2 + length * 0.47;
            growth.add(new Moved(
                    boomerang(length, i % 2 == 0, walls, chance),
                    root.x() + off * StrictMath.cos(angle),
                    root.y() + off * StrictMath.sin(angle),
                    angle));
        }
        return growth.within(size, 0.86, walls);
    }

    private static Body boomerang(double length, boolean left, Walls walls, Chance chance) {
        double half = length * chance.between(0.19, 0.24);
        double bend = (left ? 1 : -1) * chance.between(0.1, 0.2) * length;
        List<Tube.Knot> knots = new ArrayList<>();
        for (int i = 0; i <= 16; i++) {
            double way = i / 16.0;
            double off = (way - 0.56) / 0.56;
            double share = Math.max(0.42, 1 - 0.62 * off * off);
            double x = Math.clamp((way - 0.5) * length, half * 0.42 - length / 2, length / 2 - half * 0.5);
            knots.add(new Tube.Knot(x, bend * (StrictMath.pow(2 * way - 1, 2) - 0.4), half * share));
        }
        var tube = new Tube(knots);
        var noise = new Noise(chance);
        float[] septa = {(float) (-0.27 * length), (float) (-0.03 * length), (float) (0.27 * length)};
        return new Substance(tube, length / 2 + 2.5, (u, v, d, ink) -> {
            float dark = Steps.smooth(septa[1] - 0.6f, septa[1] + 0.6f, u)
                    * Steps.smooth(septa[2] + 0.6f, septa[2] - 0.6f, u);
            float pale = Math.max(
                    Steps.smooth(septa[0] + 0.6f, septa[0] - 0.6f, u),
                    Steps.smooth(septa[2] - 0.6f, septa[2] + 0.6f, u));
            walls.lie(d, 0.75f * dark - 0.55f * pale + 0.3f * noise.rough(u * 0.3f, v * 0.3f, 2), ink);
            for (float place : septa) {
                walls.septum(u - place, d, ink);
            }
        });
    }
}
