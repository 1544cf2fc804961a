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
import org.aliquot.microscope.optics.Part;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Speck;
import org.aliquot.microscope.optics.Strewn;
import org.aliquot.microscope.optics.Tube;

/** Flagellates between the red cells: a body that bends, a membrane in waves along it, and a flagellum that goes on alone. */
final class Trypanosomes {

    /**
     * How one is built.
     *
     * @param half greatest half width in µm
     * @param tail how blunt the end with the kinetoplast is, 0 for a point
     * @param free length of the free flagellum as a share of the whole
     * @param kinetoplast diameter in µm
     * @param at way from the blunt end to the kinetoplast, as a share of the body
     * @param side 1 where the membrane is on the side to which the line turns, -1 on the other one
     */
    private record Build(double half, double tail, double free, double kinetoplast, double at, double side) {}

    private static final Dye PLASMA = ParasiteForms.BLUE.mixed(Dyes.LILAC_GRANULE, 0.35);
    private static final Dye NUCLEUS = Dyes.CHROMATIN_RED.mixed(Dyes.CHROMATIN, 0.25);
    private static final Dye FLAGELLUM = NUCLEUS.mixed(ParasiteForms.BLUE, 0.35);

    private Trypanosomes() {}

    static Body cruzi(Individual one) {
        var chance = one.chance();
        double whole = chance.between(3.3, 4.7);
        double uneven = chance.between(-0.35, 0.35);
        var way = Way.of(one.size(), share -> whole * (1 + uneven * (share - 0.5)) * (share > 0.75 ? 0.55 : 1.12));
        return body(
                way,
                new Build(
                        chance.between(0.95, 1.3),
                        chance.between(0.1, 0.25),
                        chance.between(0.2, 0.28),
                        chance.between(1.15, 1.4),
                        chance.between(0.08, 0.13),
                        -1),
                chance);
    }

    static Body brucei(Individual one) {
        var chance = one.chance();
        double height = chance.between(3.6, 6.5);
        double waves = chance.between(1.1, 1.7);
        double phase = chance.between(0, 6.28);
        double bow = chance.between(-1, 1);
        var way = Way.of(one.size(), share -> bow + height * StrictMath.sin(2 * StrictMath.PI * waves * share + phase));
        return body(
                way,
                new Build(
                        chance.between(0.85, 1.25),
                        chance.between(0.35, 0.6),
                        chance.between(0.18, 0.28),
                        chance.between(0.45, 0.6),
                        chance.between(0.03, 0.07),
                        chance.happens(0.5) ? 1 : -1),
                chance);
    }

    private static Body body(Way way, Build build, Chance chance) {
        int last = (int) (Way.STEPS * (1 - build.free()));
        List<Tube.Knot> middle = new ArrayList<>();
        List<Tube.Knot> membrane = new ArrayList<>();
        List<Tube.Knot> edge = new ArrayList<>();
        double folds = chance.between(4, 6);
        double phase = chance.between(0, 6);
        int from = (int) (last * build.at());
        for (int i = 0; i <= Way.STEPS; i++) {
            double share = i / (double) last;
            double half = i > last ? 0 : half(share, build);
            double wave = i > last || i < from
                    ? 0
                    : (0.28 + 0.3 * (1 + StrictMath.sin(2 * StrictMath.PI * folds * share + phase)))
                            * Math.min(1, 4 * Math.min(share - build.at(), 1 - share) + 0.1);
            if (i <= last) {
                middle.add(way.knot(i, 0, Math.max(0.12, half)));
            }
            if (i >= from) {
                membrane.add(way.knot(i, build.side() * (half + wave / 2), Math.max(0.05, wave / 2)));
                edge.add(way.knot(i, build.side() * (half + wave), 0.1));
            }
        }
        var cell = new Tube(middle);
        var flagellum = new Tube(edge);
        double reach = Math.max(cell.reach(), flagellum.reach()) + 0.8;
        var outline = Shape.joined(List.of(cell, flagellum), 0.2);
        var grains = new Granules(0.7, 0.1, 0.28, 0.6, chance);
        var waves = new Tube(membrane);
        var nucleus = nucleus(way, (int) (last * chance.between(0.44, 0.54)), build, reach, chance);
        var kinetoplast = kinetoplast(way, from, build, reach, chance);
        return Group.within(
                        new Speck(outline, new Speck.Look(PLASMA, 0, 0.3f, 0), reach),
                        List.of(
                                new Speck(cell, new Speck.Look(PLASMA, 0.55f, 0.5f, 0.04f), reach),
                                new Strewn(cell, grains, new Speck.Look(ParasiteForms.BLUE, 0.4f, 0.4f, 0), reach),
                                new Speck(waves, new Speck.Look(PLASMA, 0.2f, 0.3f, 0), reach),
                                new Speck(flagellum, new Speck.Look(FLAGELLUM, 0.75f, 0.26f, 0.01f), reach),
                                nucleus,
                                kinetoplast))
                .naming(
                        Part.of("Nucleus", nucleus.outline()),
                        Part.of("Kinetoplast", kinetoplast.outline()),
                        Part.beyond("Undulating membrane", waves, cell),
                        Part.of("Free flagellum", new Tube(edge.subList(last - from + 4, edge.size()))));
    }

    private static double half(double share, Build build) {
        double toTail = Math.min(1, build.tail() + share / 0.3);
        double toFront = Math.min(1, (1 - share) / 0.42);
        return build.half() * StrictMath.pow(toTail, 0.8) * StrictMath.pow(Math.max(0, toFront), 0.7);
    }

    private static Body nucleus(Way way, int at, Build build, double reach, Chance chance) {
        var place = way.knot(at, 0, 1);
        var shape = Blob.oval(chance.between(2, 2.7), Math.min(0.85, build.half() / 1.35), 0.08, chance)
                .placed(place.x(), place.y(), way.heading(at));
        return new Speck(shape, new Speck.Look(NUCLEUS, 0.72f, 0.4f, 0), reach);
    }

    private static Body kinetoplast(Way way, int at, Build build, double reach, Chance chance) {
        var place = way.knot(at, chance.between(-0.1, 0.1), 1);
        var shape = Blob.oval(build.kinetoplast(), chance.between(0.78, 0.96), 0.05, chance)
                .placed(place.x(), place.y(), way.heading(at) + StrictMath.PI / 2);
        return new Speck(shape, new Speck.Look(NUCLEUS, 1.55f, 0.24f, 0.02f), reach);
    }
}
