package org.aliquot.microscope.mold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Substance;
import org.aliquot.microscope.optics.Tube;

/** Dark conidia that a swollen cell bends, on a stalk that bends at each of them. */
final class KneedForms {

    /** Where the walls across lie, from the base to the tip. */
    private static final double[] WALLS = {0.22, 0.44, 0.74};

    private static final float SWOLLEN = 0.59f;

    private KneedForms() {}

    /** A stalk that comes from beyond the picture, and along its knees a conidium at each. */
    static Body curvularia(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var walls = Walls.brown(chance);
        var growth = new Growth(chance);
        List<Tube.Knot> knees = new ArrayList<>();
        double x = -1.05 * size;
        double y = chance.between(-0.15, 0.15) * size;
        double straight = size * 0.72;
        double aim = StrictMath.atan2(-y, straight);
        for (int i = 0; i <= 6; i++) {
            knees.add(new Tube.Knot(x + straight * i / 6, y * (1 - i / 6.0), chance.between(1.6, 1.9)));
        }
        int first = knees.size() - 1;
        int number = 3 + chance.below(2);
        double side = chance.happens(0.5) ? 1 : -1;
        for (int i = 0; i < number; i++) {
            Tube.Knot last = knees.getLast();
            double step = size * chance.between(0.12, 0.16);
            double heading = aim * 0.5 + side * chance.between(0.3, 0.6);
            knees.add(new Tube.Knot(
                    last.x() + step * StrictMath.cos(heading),
                    last.y() + step * StrictMath.sin(heading),
                    chance.between(1.7, 2)));
            side = -side;
        }
        growth.hypha(List.of(new Tube(knees)), walls.times(0.85), 13);
        growth.name("Stalk, bent at each conidium", new Tube(knees.subList(first, knees.size())));
        int bare = chance.below(2);
        for (int i = bare; i <= number; i++) {
            Tube.Knot root = knees.get(first + i);
            side = -side;
            boolean tip = i == number;
            double angle = tip ? chance.between(-0.5, 0.5) : side * chance.between(0.6, 1.3);
            double room = size / 2 - StrictMath.hypot(root.x() * 0.9, root.y());
            double length = Math.clamp(chance.between(20, 27), 18, Math.max(18, tip ? room : size * 0.4));
            var conidium = new Moved(
                    conidium(length, chance.happens(0.5) ? 1 : -1, walls, chance),
                    root.x() + 1.3 * StrictMath.cos(angle),
                    root.y() + 1.3 * StrictMath.sin(angle),
                    angle);
            growth.add(conidium);
            growth.name("Swollen third cell that bends the conidium", conidium.outline());
        }
        return growth.within(size, 0.86, walls);
    }

    /** From its base at the origin along u, and from the third cell on to one side. */
    private static Body conidium(double length, int side, Walls dye, Chance chance) {
        double half = length * chance.between(0.18, 0.22);
        double bend = side * chance.between(0.6, 1.15);
        double steps = 24;
        List<Tube.Knot> knots = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (int i = 0; i <= steps; i++) {
            double way = i / steps;
            double off = way < SWOLLEN ? (SWOLLEN - way) / SWOLLEN : (way - SWOLLEN) / (1 - SWOLLEN);
            double wide = half * Math.max(0.36, 1 - (way < SWOLLEN ? 0.62 : 0.5) * StrictMath.pow(off, 1.7));
            double inner = Math.clamp(way, 0.36 * half / length, 1 - 0.45 * half / length);
            double heading = -0.35 * bend + bend * Steps.smooth(0.38f, 0.8f, (float) way);
            if (i > 0 && inner == way) {
                x += length / steps * StrictMath.cos(heading);
                y += length / steps * StrictMath.sin(heading);
            }
            knots.add(new Tube.Knot(x, y, wide));
        }
        var tube = new Tube(knots);
        var noise = new Noise(chance);
        Across[] walls =
                Arrays.stream(WALLS).mapToObj(way -> Across.of(knots, way)).toArray(Across[]::new);
        return new Substance(tube, length * 1.15 + 1, (u, v, d, ink) -> {
            float beyond = walls[1].off(u, v);
            float before = -walls[2].off(u, v);
            float third = Steps.smooth(-0.6f, 0.6f, Math.min(beyond, before));
            float end = Math.max(Steps.smooth(0.6f, -0.6f, walls[0].off(u, v)), Steps.smooth(0.6f, -0.6f, before));
            dye.lie(d, 0.8f * third - 0.55f * end + 0.3f * noise.rough(u * 0.3f, v * 0.3f, 2), ink);
            for (Across wall : walls) {
                dye.septum(wall.off(u, v), d, ink);
            }
        });
    }

    /** A wall across: where it stands, and the direction along the conidium there. */
    private record Across(float x, float y, float cos, float sin) {

        static Across of(List<Tube.Knot> knots, double way) {
            int i = (int) Math.round(way * (knots.size() - 1));
            Tube.Knot at = knots.get(i);
            Tube.Knot before = knots.get(i - 2);
            Tube.Knot after = knots.get(i + 2);
            double heading = StrictMath.atan2(after.y() - before.y(), after.x() - before.x());
            return new Across(
                    (float) at.x(), (float) at.y(), (float) StrictMath.cos(heading), (float) StrictMath.sin(heading));
        }

        float off(float u, float v) {
            return (u - x) * cos + (v - y) * sin;
        }
    }
}
