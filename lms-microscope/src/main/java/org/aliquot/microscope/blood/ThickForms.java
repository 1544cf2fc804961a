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
import org.aliquot.microscope.optics.Lobes;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Speck;
import org.aliquot.microscope.optics.Strewn;
import org.aliquot.microscope.optics.Strip;

/** Parasites and cells that dried slowly in a thick film: torn, shrunken, and without a red cell. */
final class ThickForms {

    private static final double FULL = 2 * StrictMath.PI;
    private static final Dye BLUE = ParasiteForms.BLUE;
    private static final Dye HAZE = Dyes.LILAC_GRANULE.mixed(Dyes.GRAY_BLUE, 0.5);

    private ThickForms() {}

    /** A circle with a gap, a comma, wings with a dot between them, or a dash before a dot. */
    static Body ring(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double half = chance.between(0.12, 0.19);
        double kind = chance.unit();
        if (kind < 0.35) {
            double radius = size * 0.5 - half;
            double turn = chance.between(4, 5.6);
            double at = turn / 2 - chance.between(0, 0.5);
            return torn(size, turn * radius, 1 / radius, half, dots(radius, at, chance), chance);
        }
        if (kind < 0.62) {
            double radius = size * chance.between(0.42, 0.5);
            double turn = 2 * StrictMath.asin(Math.min(0.98, size * 0.46 / radius));
            return torn(size, turn * radius, 1 / radius, half * 1.25, dots(radius, turn / 2, chance), chance);
        }
        if (kind < 0.82) {
            double radius = size * chance.between(0.46, 0.56);
            double turn = 2 * StrictMath.asin(Math.min(0.98, size * 0.47 / radius));
            double off = chance.between(0.15, 0.35);
            return torn(
                    size,
                    turn * radius,
                    1 / radius,
                    half,
                    List.of(dot(chance.between(-0.1, 0.1), off, chance)),
                    chance);
        }
        double dash = size * 0.62;
        var body = torn(
                size,
                dash,
                chance.between(0.05, 0.3),
                half * 1.3,
                List.of(dot(dash / 2 + size * 0.24, 0, chance)),
                chance);
        return new Moved(body, -size * 0.16, 0, 0);
    }

    /** One or two dots near an end of an arc whose middle is at the origin. */
    private static List<Body> dots(double radius, double angle, Chance chance) {
        List<Body> dots = new ArrayList<>();
        int number = chance.happens(0.25) ? 2 : 1;
        for (int i = 0; i < number; i++) {
            double at = angle - i * chance.between(0.6, 0.9) / Math.max(0.6, radius);
            dots.add(dot(radius * StrictMath.sin(at), radius * (1 - StrictMath.cos(at)), chance));
        }
        return dots;
    }

    private static Body dot(double x, double y, Chance chance) {
        double wide = chance.between(0.5, 0.72);
        return new Moved(
                Speck.flat(Blob.oval(wide, chance.between(0.7, 1), 0.08, chance), ParasiteForms.RED, 1.1, wide),
                x,
                y,
                chance.between(0, FULL));
    }

    private static Body torn(double size, double length, double bend, double half, List<Body> dots, Chance chance) {
        var arc = new Strip(length, bend, way -> half * (0.75 + 0.5 * way));
        double rise = bend * length > 3.2 ? 1 / bend : (1 - StrictMath.cos(bend * length / 2)) / bend / 2;
        var noise = new Noise(chance);
        Shape ragged = (u, v) ->
                arc.inside(u + 0.28f * noise.at(u * 0.9f, v * 0.9f), v + 0.28f * noise.at(u * 0.9f + 9, v * 0.9f))
                        + 0.1f * noise.at(u * 2 + 20, v * 2);
        var line = new Speck(ragged, new Speck.Look(BLUE, chance.near(0.7, 0.95), 0.34f, 0.01f), size * 1.1);
        List<Body> all = new ArrayList<>(List.of(line));
        all.addAll(dots);
        return new Moved(Group.of(all), 0, -rise, 0);
    }

    static Body gametocyte(Individual one) {
        var chance = one.chance();
        double bend = chance.between(0.09, 0.15);
        double length = one.size() * 1.07;
        double half = chance.between(1, 1.4);
        var strip = new Strip(length, bend, way -> half * (0.5 + 0.5 * StrictMath.sin(StrictMath.PI * way)));
        var uneven = new Noise(chance);
        Shape banana = (u, v) -> strip.inside(u, v) + 0.22f * uneven.at(u * 0.6f, v * 0.6f);
        var tint = BLUE.mixed(Dyes.LILAC_GRANULE, chance.between(0.2, 0.7)).times(0.75);
        double reach = length * 0.62;
        var core = Blob.oval(chance.between(1.6, 2.4), 0.6, 0.1, chance);
        var all = new ArrayList<Body>();
        all.add(new Strewn(
                banana, new Granules(1.6, 0.25, 0.6, 0.5, chance), new Speck.Look(tint, 0.25f, 0.8f, 0), reach));
        all.add(new Speck((u, v) -> core.inside(u, v) * 0.6f, new Speck.Look(ParasiteForms.RED, 0.55f, 0.6f, 0), 3));
        all.add(new Strewn(
                Blob.oval(length * 0.42, 0.5, 0.1, chance),
                new Granules(0.6, 0.1, 0.24, 0.75, chance),
                new Speck.Look(ParasiteForms.PIGMENT, 1, 0.22f, 0.01f),
                reach));
        return Group.within(new Speck(banana, new Speck.Look(tint, 0.95f, 0.5f, 0.03f), reach), all);
    }

    static Body vivax(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var ghost = Blob.oval(size, chance.between(0.75, 0.95), 0.09, chance);
        var blob = Blob.oval(size * chance.between(0.52, 0.7), chance.between(0.6, 0.9), 0.2, chance);
        var noise = new Noise(chance);
        double angle = chance.between(0, FULL);
        double far = size * chance.between(0.08, 0.2);
        var dot = Blob.oval(chance.between(1, 1.4), chance.between(0.7, 0.95), 0.08, chance)
                .placed(far * StrictMath.cos(angle), far * StrictMath.sin(angle), angle);
        Shape torn = (u, v) -> Math.max(
                dot.inside(u, v) + 0.35f,
                Math.min(
                        blob.inside(u, v) + 0.8f * noise.at(u * 0.6f, v * 0.6f),
                        0.25f + 1.2f * noise.at(u * 0.42f + 9, v * 0.42f)));
        return Group.within(
                new Speck(
                        ghost, new Speck.Look(Dyes.EOSIN.mixed(Dyes.LILAC_GRANULE, 0.5), 0.14f, 1.6f, 0), size * 0.62),
                List.of(
                        new Strewn(
                                ghost,
                                new Granules(0.5, 0.06, 0.15, 0.6, chance),
                                new Speck.Look(Dyes.EOSIN.mixed(Dyes.CHROMATIN_RED, 0.35), 0.3f, 0.26f, 0),
                                size * 0.62),
                        new Speck(torn, new Speck.Look(BLUE, 0.68f, 0.5f, 0.02f), size * 0.6),
                        new Strewn(
                                blob,
                                new Granules(0.6, 0.06, 0.17, 0.5, chance),
                                new Speck.Look(ParasiteForms.PIGMENT, 0.9f, 0.18f, 0),
                                size * 0.6),
                        Speck.flat(dot, ParasiteForms.RED, 1.15, size * 0.6)));
    }

    /** Shrunken: the nucleus is most of what is seen. */
    static Body leukocyte(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var plan = new CellPlan(size, chance)
                .outline(Blob.oval(size, chance.between(0.82, 0.96), 0.1, chance))
                .cytoplasm(HAZE, chance.between(0.1, 0.32), 0.8, 0);
        if (chance.happens(0.7)) {
            plan.nucleus(
                            Lobes.segmented(size * 1.15, 2 + chance.below(3), chance),
                            new Chromatin.Look(1.15, 0.9, 0.4, 0, 0.1),
                            0.1)
                    .grain(new Granules(0.7, 0.06, 0.18, 0.5, chance), Dyes.LILAC_GRANULE, 0.4, 0.1);
        } else {
            plan.nucleus(
                    Nuclei.round(size, chance.between(0.7, 0.84), 0.03, chance),
                    new Chromatin.Look(1.15, 1.1, 0.4, 0, 0.05),
                    0.1);
        }
        return plan.body();
    }

    static Body platelet(Individual one) {
        return PlateletForms.single(one);
    }
}
