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

/** Parasites of red cells on a thin film. */
final class ParasiteForms {

    private static final double FULL = 2 * StrictMath.PI;
    static final Dye RED = Dyes.PARASITE_RED;
    static final Dye BLUE = Dyes.RNA_BLUE.mixed(Dyes.DEEP_BLUE, 0.35);
    private static final Dye LINE = Dyes.RNA_BLUE.mixed(Dyes.DEEP_BLUE, 0.6);
    static final Dye PIGMENT = Dyes.IODINE.mixed(Dyes.DIRT, 0.6).times(1.1);

    private ParasiteForms() {}

    static Body falciparumRing(Individual one) {
        var chance = one.chance();
        var cell = RedForms.plain(one.size(), chance);
        int rings = chance.happens(0.35) ? 2 : 1;
        double first = chance.between(0, FULL);
        List<Body> parts = new ArrayList<>();
        for (int i = 0; i < rings; i++) {
            boolean atEdge = chance.happens(0.25);
            double far = one.size() * (atEdge ? 0.37 : chance.between(0.12, 0.26));
            double angle = first + i * chance.between(1.8, 3.6);
            int dots = chance.happens(0.4) ? 2 : 1;
            parts.add(new Moved(
                    ring(chance.between(1.7, 2.4), chance.between(0.75, 1), dots, chance),
                    far * StrictMath.cos(angle),
                    far * StrictMath.sin(angle),
                    angle));
        }
        return Group.within(cell, parts);
    }

    /** A ring of cytoplasm, thicker on one side, with dots of chromatin on its line. */
    static Body ring(double size, double ratio, int dots, Chance chance) {
        var line = Blob.oval(size, ratio, 0.05, chance);
        float thin = chance.near(0.04, 0.07);
        float thick = chance.near(0.09, 0.2);
        Shape cytoplasm = (u, v) -> thin + thick * Math.max(0, -u) - Math.abs(line.inside(u, v));
        List<Body> parts = new ArrayList<>();
        parts.add(new Speck(cytoplasm, new Speck.Look(LINE, 0.85f, 0.28f, 0), size));
        for (int i = 0; i < dots; i++) {
            double angle = i * chance.between(0.7, 1.6);
            double dot = chance.between(0.48, 0.7);
            var shape = Blob.oval(dot, chance.between(0.7, 1), 0.05, chance)
                    .placed(
                            size * 0.46 * StrictMath.cos(angle),
                            size * 0.46 * ratio * StrictMath.sin(angle),
                            angle + 1.5);
            parts.add(Speck.flat(shape, RED, 1.05, size));
        }
        return Group.of(parts)
                .naming(
                        Part.of("Blue ring of cytoplasm", cytoplasm),
                        Part.of("Red dot of chromatin", parts.get(1).outline()));
    }

    static Body vivaxTrophozoite(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var cell = pale(size, chance);
        var blob = Blob.oval(size * chance.between(0.42, 0.6), chance.between(0.6, 0.9), 0.16, chance)
                .placed(chance.between(-0.6, 0.6), chance.between(-0.6, 0.6), 0);
        var noise = new Noise(chance);
        double far = size * chance.between(0.05, 0.17);
        double angle = chance.between(0, FULL);
        var dot = Blob.oval(chance.between(1, 1.5), chance.between(0.65, 0.95), 0.08, chance)
                .placed(far * StrictMath.cos(angle), far * StrictMath.sin(angle), angle);
        Shape ameba = (u, v) -> Math.max(
                dot.inside(u, v) + 0.45f,
                Math.min(
                        blob.inside(u, v) + 0.9f * noise.at(u * 0.55f, v * 0.55f),
                        0.75f * Math.abs(noise.at(u * 0.42f + 9, v * 0.42f))
                                + 0.9f * noise.at(u * 0.3f + 20, v * 0.3f)
                                + 0.35f));
        return Group.within(
                        cell,
                        List.of(
                                schueffner(cell, size, chance),
                                new Speck(ameba, new Speck.Look(BLUE, 0.55f, 0.6f, 0), size),
                                new Strewn(
                                        blob,
                                        new Granules(0.5, 0.1, 0.25, 0.6, chance),
                                        new Speck.Look(BLUE, 0.3f, 0.35f, 0),
                                        size),
                                new Strewn(
                                        blob,
                                        new Granules(0.6, 0.05, 0.15, 0.5, chance),
                                        new Speck.Look(PIGMENT, 0.8f, 0.16f, 0),
                                        size),
                                chromatin(dot, ameba, 0.5, size)))
                .naming(
                        Part.of("Red chromatin", dot),
                        Part.beyond("Ameboid blue cytoplasm", ameba, dot),
                        Part.beyond("Pale, enlarged cell with Schüffner dots", cell.outline(), blob));
    }

    /** A heavy dot of chromatin within cytoplasm, so much of which it takes the place of. */
    static Body chromatin(Shape dot, Shape cytoplasm, double displaced, double reach) {
        Shape both = (u, v) -> Math.min(dot.inside(u, v), cytoplasm.inside(u, v));
        return Group.of(List.of(
                new Speck(both, new Speck.Look(BLUE, (float) -displaced, 0.2f, 0), reach),
                Speck.flat(dot, RED, 1.05, reach)));
    }

    static Body schizont(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var cell = pale(size, chance);
        int number = 12 + chance.below(11);
        double field = size * 0.39;
        List<Body> parts = new ArrayList<>();
        parts.add(schueffner(cell, size, chance));
        parts.add(new Speck(Blob.oval(size * 0.84, 0.93, 0.03, chance), new Speck.Look(BLUE, 0.12f, 0.6f, 0), size));
        for (int i = 0; i < number; i++) {
            double far = field * StrictMath.sqrt((i + 1.6) / (number + 1)) * chance.between(0.94, 1.05);
            double angle = i * 2.4 + chance.between(-0.2, 0.2);
            parts.add(new Moved(
                    merozoite(chance.between(1.1, 1.5), chance),
                    far * StrictMath.cos(angle),
                    far * StrictMath.sin(angle),
                    chance.between(0, FULL)));
        }
        parts.add(new Strewn(
                Blob.oval(2, 0.8, 0.1, chance),
                new Granules(0.4, 0.12, 0.2, 0.9, chance),
                new Speck.Look(PIGMENT, 1.3f, 0.18f, 0.01f),
                2));
        return Group.within(cell, parts)
                .naming(
                        Part.of("Merozoite", parts.get(number).outline()),
                        Part.of("Clump of brown pigment", parts.getLast().outline()));
    }

    static Body merozoite(double size, Chance chance) {
        var body = new Speck(Blob.oval(size, 0.75, 0.05, chance), new Speck.Look(BLUE, 0.4f, 0.3f, 0), size * 0.62);
        var dot =
                Speck.flat(Blob.oval(size * 0.6, 0.85, 0.05, chance).placed(-size * 0.14, 0, 0), RED, 0.75, size * 0.6);
        return Group.within(body, List.of(dot));
    }

    static RedDisc pale(double size, Chance chance) {
        return new RedDisc(
                Blob.oval(size, chance.between(0.84, 0.97), 0.035, chance),
                Profile.solid(0.72),
                Dyes.HEMOGLOBIN,
                size / 2,
                size * 0.6 + 0.5,
                chance);
    }

    static Body schueffner(RedDisc cell, double size, Chance chance) {
        return new Strewn(
                cell.outline(),
                new Granules(0.42, 0.05, 0.12, 0.75, chance),
                new Speck.Look(Dyes.EOSIN.mixed(Dyes.CHROMATIN_RED, 0.3), 0.3f, 0.24f, 0),
                size * 0.6);
    }
}
