package org.aliquot.microscope.blood;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Granules;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Part;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Speck;
import org.aliquot.microscope.optics.Strewn;
import org.aliquot.microscope.optics.Strip;

/** What tells Plasmodium vivax, ovale and malariae from each other: the size and form of the cell, its dots, and the parasite in it. */
final class MalariaForms {

    private static final double FULL = 2 * StrictMath.PI;
    private static final Dye DARK_PIGMENT =
            ParasiteForms.PIGMENT.mixed(Dyes.DIRT, 0.4).times(1.2);
    private static final Dye JAMES = Dyes.EOSIN.mixed(Dyes.CHROMATIN_RED, 0.45);

    private MalariaForms() {}

    /** A third of the cell or more, its line thick and uneven, with one heavy dot. */
    static Body vivaxRing(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var cell = new RedDisc(
                Blob.oval(size, chance.between(0.86, 0.98), 0.03, chance),
                Profile.disc(0.3, chance.between(0.05, 0.25)),
                Dyes.HEMOGLOBIN.times(chance.between(0.8, 0.92)),
                size / 2,
                size * 0.6 + 0.5,
                chance);
        double wide = size * chance.between(0.35, 0.44);
        var line = Blob.oval(wide, chance.between(0.72, 0.95), 0.13, chance);
        var uneven = new Noise(chance);
        float thin = chance.near(0.1, 0.17);
        float thick = chance.near(0.16, 0.3);
        Shape loop = (u, v) ->
                thin + thick * Math.max(0, -u) + 0.13f * uneven.at(u * 0.8f, v * 0.8f) - Math.abs(line.inside(u, v));
        double side = chance.between(2, 4.3);
        var spur = Blob.oval(chance.between(0.9, 1.7), chance.between(0.4, 0.7), 0.15, chance)
                .placed(wide * 0.5 * StrictMath.cos(side), wide * 0.45 * StrictMath.sin(side), side + 0.8);
        Shape cytoplasm = chance.happens(0.6) ? Shape.joined(List.of(loop, spur), 0.4) : loop;
        var dot = Blob.oval(chance.between(0.95, 1.3), chance.between(0.65, 0.95), 0.08, chance)
                .placed(wide * 0.46, 0, chance.between(1.2, 2));
        double far = size * chance.between(0.03, 0.16);
        double angle = chance.between(0, FULL);
        var ring = Group.within(
                        new Speck(cytoplasm, new Speck.Look(ParasiteForms.BLUE, 0.8f, 0.32f, 0), wide),
                        List.of(Speck.flat(dot, ParasiteForms.RED, 1.1, wide)))
                .naming(Part.of("Heavy red dot", dot), Part.beyond("Thick, uneven blue ring", loop, dot));
        List<Body> parts = new ArrayList<>();
        if (chance.happens(0.7)) {
            parts.add(ParasiteForms.schueffner(cell, size, chance));
        }
        parts.add(new Moved(ring, far * StrictMath.cos(angle), far * StrictMath.sin(angle), chance.between(0, FULL)));
        return Group.within(cell, parts);
    }

    /** Fills the cell but for a rim; chromatin lies to one side, or pale and wide in the middle. */
    static Body vivaxGametocyte(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var cell = ParasiteForms.pale(size, chance);
        double wide = size * chance.between(0.8, 0.9);
        var shape = Blob.oval(wide, chance.between(0.86, 0.97), 0.03, chance)
                .placed(
                        size * chance.between(-0.03, 0.03),
                        size * chance.between(-0.03, 0.03),
                        chance.between(0, FULL));
        boolean female = chance.happens(0.6);
        var tint = female
                ? ParasiteForms.BLUE.times(0.6)
                : ParasiteForms.BLUE.mixed(Dyes.LILAC_GRANULE, 0.65).times(0.55);
        double off = female ? wide * chance.between(0.24, 0.33) : wide * chance.between(0, 0.1);
        double angle = chance.between(0, FULL);
        var core = Blob.oval(
                        female ? chance.between(1.7, 2.4) : chance.between(3.2, 4.2),
                        chance.between(0.6, 0.85),
                        0.1,
                        chance)
                .placed(off * StrictMath.cos(angle), off * StrictMath.sin(angle), angle + StrictMath.PI / 2);
        var clear = (Shape) (u, v) -> core.inside(u, v) + 0.35f;
        double reach = size * 0.55;
        return Group.within(
                        cell,
                        List.of(
                                ParasiteForms.schueffner(cell, size, chance),
                                new Speck(shape, new Speck.Look(tint, female ? 0.95f : 0.75f, 0.5f, 0.03f), reach),
                                new Strewn(
                                        shape,
                                        new Granules(1.1, 0.2, 0.45, 0.5, chance),
                                        new Speck.Look(tint, 0.25f, 0.8f, 0),
                                        reach),
                                new Speck(clear, new Speck.Look(tint, -0.35f, 0.5f, 0), reach),
                                new Speck(
                                        core,
                                        new Speck.Look(
                                                ParasiteForms.RED, female ? 0.95f : 0.45f, female ? 0.35f : 0.9f, 0),
                                        reach),
                                new Strewn(
                                        shape,
                                        new Granules(0.72, 0.06, 0.19, 0.5, chance),
                                        new Speck.Look(ParasiteForms.PIGMENT, 0.75f, 0.2f, 0.01f),
                                        reach)))
                .naming(
                        Part.of("Red chromatin", core),
                        Part.beyond("Compact cytoplasm with scattered brown pigment", shape, core),
                        Part.beyond("Rim of the red cell with pink dots", cell.outline(), shape));
    }

    /** In an oval cell with a ragged end and coarse dots. */
    static Body ovaleTrophozoite(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var cell = new RedDisc(
                fringed(size, chance), Profile.solid(0.8), Dyes.HEMOGLOBIN, size * 0.38, size * 0.6 + 0.5, chance);
        double wide = size * chance.between(0.36, 0.46);
        var blob = Blob.oval(wide, chance.between(0.75, 0.95), 0.09, chance)
                .placed(size * chance.between(-0.1, 0.1), size * chance.between(-0.05, 0.05), chance.between(0, FULL));
        var hole = chance.happens(0.45)
                ? Shape.circle(chance.between(-0.4, 0.4), chance.between(-0.4, 0.4), chance.between(0.45, 0.7))
                : Shape.nowhere();
        double far = wide * chance.between(0.28, 0.42);
        double angle = chance.between(0, FULL);
        var dot = Blob.oval(chance.between(1.3, 1.75), chance.between(0.7, 0.95), 0.08, chance)
                .placed(far * StrictMath.cos(angle), far * StrictMath.sin(angle), angle);
        return Group.within(
                        cell,
                        List.of(
                                new Strewn(
                                        cell.outline(),
                                        new Granules(0.56, 0.08, 0.18, 0.72, chance),
                                        new Speck.Look(JAMES, 0.42f, 0.26f, 0),
                                        size * 0.6),
                                new Speck(
                                        blob.without(hole, 0.3),
                                        new Speck.Look(ParasiteForms.BLUE, 0.78f, 0.45f, 0.02f),
                                        size * 0.5),
                                new Strewn(
                                        blob,
                                        new Granules(0.6, 0.1, 0.2, 0.4, chance),
                                        new Speck.Look(DARK_PIGMENT, 0.9f, 0.18f, 0.01f),
                                        size * 0.5),
                                ParasiteForms.chromatin(dot, blob, 0.55, size * 0.5)))
                .naming(
                        Part.of("Large red chromatin", dot),
                        Part.beyond("Compact blue cytoplasm", blob, Shape.joined(List.of(dot, hole), 0.1)),
                        Part.beyond("Coarse pink dots in the red cell", cell.outline(), blob),
                        Part.beyond("Ragged end", cell.outline(), Shape.circle(0, 0, size * 0.45)));
    }

    private static Shape fringed(double size, Chance chance) {
        var core = Blob.oval(size * 0.95, chance.between(0.66, 0.8), 0.03, chance);
        List<Bristles.Bristle> fringe = new ArrayList<>();
        boolean both = chance.happens(0.35);
        int number = 4 + chance.below(3);
        for (int end = 0; end < (both ? 2 : 1); end++) {
            for (int i = 0; i < number; i++) {
                double angle = (i - (number - 1) / 2.0) * 0.27 + chance.between(-0.09, 0.09);
                double radius = size * (0.475 - 0.1 * angle * angle);
                fringe.add(new Bristles.Bristle(
                        end * StrictMath.PI + angle,
                        chance.between(-0.25, 0.25),
                        Math.max(0.1, radius + chance.between(-0.1, 0.42) - size * 0.36 - 0.15),
                        chance.between(0.45, 0.75),
                        chance.between(0.06, 0.16)));
            }
        }
        return new Bristles(core, size * 0.36, fringe, 0.5);
    }

    /** A strip across the cell with chromatin along one of its edges. */
    static Body malariaeBand(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var cell = RedForms.plain(size, chance);
        double half = size * chance.between(0.14, 0.22);
        double off = size * chance.between(-0.12, 0.12);
        var uneven = new Noise(chance);
        Shape strip = (u, v) -> Math.min(
                cell.outline().inside(u, v) - 0.12f,
                (float) half + 0.42f * uneven.at(u * 0.42f, v * 0.2f) - Math.abs(v - (float) off));
        double side = chance.happens(0.5) ? 1 : -1;
        var chromatin = Blob.oval(chance.between(1.7, 2.9), chance.between(0.32, 0.48), 0.14, chance)
                .placed(size * chance.between(-0.16, 0.16), off + side * half * 0.62, chance.between(-0.2, 0.2));
        Shape other = (u, v) -> Math.min(strip.inside(u, v) + 0.2f, 0.5f - (float) side * (v - (float) off));
        double reach = size * 0.55;
        return Group.within(
                        cell,
                        List.of(
                                new Speck(strip, new Speck.Look(ParasiteForms.BLUE, 0.85f, 0.4f, 0.02f), reach),
                                new Strewn(
                                        strip,
                                        new Granules(0.9, 0.15, 0.35, 0.4, chance),
                                        new Speck.Look(ParasiteForms.BLUE, 0.25f, 0.5f, 0),
                                        reach),
                                ParasiteForms.chromatin(chromatin, strip, 0.6, reach),
                                new Strewn(
                                        other,
                                        new Granules(0.62, 0.1, 0.24, 0.6, chance),
                                        new Speck.Look(DARK_PIGMENT, 1.1f, 0.2f, 0.012f),
                                        reach)))
                .naming(
                        Part.of("Chromatin along one edge", chromatin),
                        Part.of("Coarse dark pigment", other),
                        Part.beyond(
                                "Dense blue band across the cell",
                                strip,
                                Shape.joined(List.of(chromatin, other), 0.1)));
    }

    /** Six to twelve merozoites around a heap of pigment. */
    static Body malariaeSchizont(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var cell = RedForms.plain(size, chance);
        int number = (int) one.property("merozoites", 8);
        double first = chance.between(0, FULL);
        List<Body> parts = new ArrayList<>();
        parts.add(new Speck(
                Blob.oval(size * 0.86, 0.95, 0.03, chance), new Speck.Look(ParasiteForms.BLUE, 0.1f, 0.6f, 0), size));
        int inner = number > 9 ? 2 : 0;
        for (int i = 0; i < number; i++) {
            boolean inside = i < inner;
            double angle =
                    first + (inside ? i * 2.6 : FULL * (i - inner + chance.between(-0.14, 0.14)) / (number - inner));
            double far = size * (inside ? chance.between(0.15, 0.18) : chance.between(0.28, 0.33));
            parts.add(new Moved(
                    ParasiteForms.merozoite(chance.between(1.35, 1.7), chance),
                    far * StrictMath.cos(angle),
                    far * StrictMath.sin(angle),
                    angle + chance.between(-0.5, 0.5)));
        }
        for (int i = 0; i < 7; i++) {
            double wide = chance.between(0.3, 0.55);
            parts.add(new Moved(
                    new Speck(
                            Strip.rod(wide, wide * 0.8, 0), new Speck.Look(DARK_PIGMENT, 1, 0.25f, 0.012f), wide + 0.3),
                    chance.about(0, 0.3),
                    chance.about(0, 0.3),
                    chance.between(0, 3)));
        }
        return Group.within(cell, parts)
                .naming(
                        Part.of("Merozoite", parts.get(number).outline()),
                        Part.of("Dark pigment in the middle", Shape.circle(0, 0, 0.6)));
    }
}
