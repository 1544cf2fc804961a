package org.aliquot.microscope.mold;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Granules;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Strip;
import org.aliquot.microscope.optics.Substance;
import org.aliquot.microscope.optics.Tube;

/** Fungi that are molds at 25 °C, with slender hyphae. */
final class DimorphicForms {

    private static final double FULL = 2 * StrictMath.PI;

    private DimorphicForms() {}

    /** Large round cells with knobs all over, and small smooth ones, each at the end of a short stalk. */
    static Body histoplasma(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var walls = Walls.blue(chance);
        var growth = new Growth(chance);
        List<Tube> tubes = new ArrayList<>();
        var stem = Tube.wandering(-size * 1.05, 0, chance.between(-0.04, 0.04), size * 2.1, 1, 0.03, chance);
        tubes.add(stem);
        int large = 2 + chance.below(3);
        for (int i = 0; i < large; i++) {
            Tube.Knot root = stem.at(0.5 + 0.4 * ((i + chance.between(0.3, 0.7)) / large - 0.5));
            double side = i % 2 == 0 ? 1 : -1;
            double heading = side * chance.between(1.1, 1.9);
            double round = chance.between(8.5, 13);
            double length = chance.between(2.5, 6);
            var stalk = Tube.straight(root.x(), root.y(), heading, length, 0.8, 0.9);
            tubes.add(stalk);
            double far = round / 2 - 0.3;
            var cell = new Moved(
                    knobbed(round, walls, chance),
                    stalk.end().x() + far * StrictMath.cos(heading),
                    stalk.end().y() + far * StrictMath.sin(heading),
                    heading);
            growth.add(cell);
            growth.name("Large round macroconidium", cell.outline());
            growth.name(
                    "Knob on its wall",
                    cell.outline()
                            .without(
                                    Shape.circle(
                                            stalk.end().x() + far * StrictMath.cos(heading),
                                            stalk.end().y() + far * StrictMath.sin(heading),
                                            round * 0.52),
                                    0.05));
        }
        int small = 5 + chance.below(6);
        for (int i = 0; i < small; i++) {
            Tube.Knot root = stem.at(chance.between(0.29, 0.71));
            double heading = (chance.happens(0.5) ? 1 : -1) * chance.between(1.2, 1.9);
            double own = chance.between(2.4, 3.6);
            var stalk = Tube.straight(root.x(), root.y(), heading, chance.between(1.5, 3), 0.5, 0.45);
            tubes.add(stalk);
            growth.conidium(
                    stalk.end().x() + own / 2 * StrictMath.cos(heading),
                    stalk.end().y() + own / 2 * StrictMath.sin(heading),
                    heading,
                    own,
                    own * 0.92);
        }
        growth.hypha(tubes, walls, 16);
        growth.nameConidium("Small smooth microconidium");
        growth.name("Slender hypha", stem);
        return growth.within(size, 0.72, walls);
    }

    private static Body knobbed(double round, Walls walls, Chance chance) {
        var ball = Blob.round(round, 0.02, chance);
        List<Shape> parts = new ArrayList<>(List.of(ball));
        int knobs = 12 + chance.below(9);
        for (int i = 0; i < knobs; i++) {
            double angle = FULL * (i + chance.between(-0.6, 0.6)) / knobs;
            double length = chance.between(1.2, 3.4);
            double far = round / 2 + length * chance.between(0.05, 0.3);
            double wide = chance.between(0.6, 1.2);
            parts.add(new Strip(length, 0, way -> wide / 2 * (1.25 - 0.4 * way))
                    .placed(
                            far * StrictMath.cos(angle),
                            far * StrictMath.sin(angle),
                            angle + chance.between(-0.3, 0.3)));
        }
        var shape = Shape.joined(parts, 0.7);
        var noise = new Noise(chance);
        var over = new Granules(2.6, 0.4, 0.75, 0.65, chance);
        var thick = walls.thick(1.7);
        return new Substance(shape, round / 2 + 3, (u, v, d, ink) -> {
            thick.lie(d, 0.4f * noise.rough(u * 0.3f, v * 0.3f, 3), ink);
            float knob = over.cover(u, v, 0.6f, ink) * ink.within(ball.inside(u, v) - 1, 1);
            ink.absorb(walls.outer(), 0.35f * knob);
            ink.retard(0.05f * knob);
        });
    }
}
