package org.aliquot.microscope.acidfast;

import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Grit;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Strip;
import org.aliquot.microscope.optics.Substance;
import org.aliquot.microscope.optics.Yeasts;

/** Oocysts of coccidia in the modified stain, among what took the blue. */
final class CoccidiumForms {

    private static final double FULL = 2 * StrictMath.PI;
    private static final Dye PINK = Fuchsin.RED.mixed(Dyes.CRYSTAL_VIOLET, 0.04);
    private static final Dye DEEP = Fuchsin.RED.mixed(Dyes.CRYSTAL_VIOLET, 0.3);

    private CoccidiumForms() {}

    /** Red, of unlike depth; darker sickles and dots within, and a paler place. */
    static Body cryptosporidium(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var shape = Blob.oval(size, chance.between(0.9, 1), 0.03, chance);
        float own = chance.near(0.4, 1.2);
        var noise = new Noise(chance);
        double turn = chance.between(0, FULL);
        var hollow = Blob.oval(size * chance.between(0.3, 0.5), chance.between(0.6, 0.9), 0.1, chance)
                .placed(size * 0.12 * StrictMath.cos(turn), size * 0.12 * StrictMath.sin(turn), turn);
        float pale = chance.near(0.15, 0.65);
        var sickle = new Strip(size * 0.62, 2.2 / size, way -> 0.1 + 0.28 * StrictMath.sin(StrictMath.PI * way))
                .placed(size * 0.06 * StrictMath.cos(turn + 2), size * 0.22 * StrictMath.sin(turn + 2), turn + 1);
        float bent = chance.happens(0.5) ? chance.near(0.3, 0.9) : 0;
        var dots = new Grit(0.85, 0.12, 0.34, chance.between(0.2, 0.7), chance);
        float halo = chance.near(0, 0.06);
        return new Substance(shape, size * 0.6 + 0.9, (u, v, d, ink) -> {
            float within = ink.within(d, 0.3f);
            float gone = pale * ink.within(hollow.inside(u, v), 0.7f);
            float cloud = 1 + 0.35f * noise.rough(u * 0.55f, v * 0.55f, 3);
            ink.absorb(PINK, own * within * cloud * (1 - gone) * (0.85f + 0.15f * Steps.smooth(1, 0, d)));
            ink.absorb(PINK, 0.35f * own * Substance.line(d - 0.22f, 0.35f));
            float dark = bent * ink.within(Math.min(sickle.inside(u, v), d - 0.2f), 0.45f);
            ink.absorb(DEEP, own * within * (0.45f * dark + 0.4f * dots.cover(u, v, 0.3f, ink) * (1 - gone)));
            ink.absorb(AcidFast.BLUE, -halo * Steps.smooth(-0.9f, -0.1f, d) * (1 - within));
            ink.retard(0.07f * within);
        });
    }

    /** Twice as large; from hardly any stain over pink in patches to deep red, wrinkled like cellophane. */
    static Body cyclospora(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var oval = Blob.oval(size, chance.between(0.91, 1), 0.025, chance);
        var noise = new Noise(chance);
        double dice = chance.unit();
        float own = (float)
                (dice < 0.28
                        ? chance.between(0, 0.08)
                        : dice < 0.62 ? chance.between(0.25, 0.55) : chance.between(0.75, 1.25));
        float crumpled = chance.near(0.3, 1);
        var balls = new Grit(1.9, 0.4, 0.85, 0.8, chance);
        return new Substance(oval, size * 0.6 + 1, (u, v, d, ink) -> {
            float e = d + 0.12f * crumpled * noise.at(u * 0.5f, v * 0.5f);
            float within = ink.within(e, 0.32f);
            float patch = Steps.clamp(0.75f + 0.75f * noise.rough(u * 0.26f + 9, v * 0.26f, 3));
            float fold = Math.max(0, 1 - 7 * Math.abs(noise.at(u * 0.2f + 30, v * 0.2f))) * crumpled * within;
            float ball = within * balls.cover(u, v, 0.7f, ink) * Steps.smooth(0.4f, 1.2f, d);
            ink.absorb(PINK, own * within * patch * (1 + 0.35f * ball));
            ink.absorb(PINK, (0.12f + 0.4f * own) * Substance.line(e - 0.25f, 0.4f) + (0.05f + 0.25f * own) * fold);
            ink.absorb(AcidFast.BLUE, 0.08f * ball * (1 - Math.min(1, own)) + 0.14f * Substance.line(e - 0.2f, 0.4f));
            ink.retard(0.13f * within + 0.03f * fold + 0.03f * ball);
        });
    }

    /** Long and narrower at the ends; the wall takes no stain, one or two balls within are red. */
    static Body cystoisospora(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double wide = size * chance.between(0.42, 0.5);
        double skew = chance.between(-0.12, 0.12);
        double pointed = chance.between(1.6, 1.9);
        var shape = new Blob(at -> {
            double along = Math.abs(StrictMath.cos(at)) / (size / 2);
            double across = Math.abs(StrictMath.sin(at)) / (wide / 2 * (1 + skew * StrictMath.cos(at)));
            return StrictMath.pow(StrictMath.pow(along, pointed) + StrictMath.pow(across, pointed), -1 / pointed);
        });
        boolean two = chance.happens(0.25);
        double ball = wide * (two ? chance.between(0.72, 0.8) : chance.between(0.82, 0.95));
        double apart = two ? ball * 0.52 : 0;
        double shift = two ? 0 : size * chance.between(-0.08, 0.08);
        var first = Blob.oval(ball * (two ? 1 : 1.12), 0.94, 0.03, chance).placed(shift - apart, 0, 0);
        var second = two ? Blob.oval(ball * 0.96, 0.95, 0.03, chance).placed(apart, 0, 0) : Shape.nowhere();
        float own = chance.near(0.65, 1.2);
        var noise = new Noise(chance);
        var grains = new Grit(1.15, 0.2, 0.5, 0.8, chance);
        float skin = chance.near(0.12, 0.3);
        return new Substance(shape, size * 0.6 + 1, (u, v, d, ink) -> {
            float within = ink.within(d, 0.35f);
            float b = Math.max(first.inside(u, v), second.inside(u, v));
            float core = ink.within(Math.min(b + 0.25f * noise.at(u * 0.3f, v * 0.3f), d - 0.4f), 0.6f);
            float grain = core * grains.cover(u, v, 0.4f, ink);
            ink.absorb(PINK, own * core * (0.8f + 0.4f * noise.rough(u * 0.25f, v * 0.25f, 3)) + 0.4f * own * grain);
            ink.absorb(
                    PINK,
                    skin * (Substance.line(d - 0.25f, 0.45f) + 0.6f * Substance.line(d - 0.85f, 0.4f))
                            + 0.05f * within);
            ink.absorb(AcidFast.BLUE, 0.12f * Substance.line(d - 0.2f, 0.45f) - 0.04f * within * (1 - core));
            ink.retard(0.1f * within + 0.06f * core);
        });
    }

    /** Not acid-fast: blue, now and then with some red left, and mostly with a bud. */
    static Body yeast(Individual one) {
        return Yeasts.buddingOrSingle(one, 0.15, CoccidiumForms::cell);
    }

    private static Body cell(Shape shape, double reach, Chance chance) {
        var noise = new Noise(chance);
        float deep = chance.near(0.8, 1.5);
        float red = chance.happens(0.2) ? chance.near(0.05, 0.2) : 0;
        float gap = chance.near(0.3, 0.8);
        var grains = new Grit(0.9, 0.15, 0.38, 0.55, chance);
        return new Substance(shape, reach, (u, v, d, ink) -> {
            float within = ink.within(d, 0.4f);
            float pale = gap * Steps.smooth(0, 0.5f, noise.at(u * 0.45f, v * 0.45f)) * Steps.smooth(0.3f, 0.9f, d);
            float rim = 0.85f + 0.3f * Substance.line(d - 0.35f, 0.5f);
            float grain = 0.35f * grains.cover(u, v, 0.4f, ink);
            ink.absorb(
                    AcidFast.BLUE,
                    deep * within * (rim * (1 - pale) + grain) * (0.85f + 0.45f * noise.rough(u * 0.5f, v * 0.5f, 2)));
            ink.absorb(PINK, red * within);
            ink.retard(0.06f * within);
        });
    }

    static Body lump(Individual one) {
        var chance = one.chance();
        var oval = Blob.oval(one.size(), chance.between(0.4, 0.9), 0.16, chance);
        var noise = new Noise(chance);
        Shape ragged = (u, v) -> oval.inside(u, v) * 0.8f + 1.3f * noise.rough(u * 0.25f, v * 0.25f, 3) - 0.4f;
        float amount = chance.near(0.15, 0.6);
        return new Substance(
                ragged,
                one.size() * 0.75 + 1.4,
                (u, v, d, ink) -> ink.absorb(
                        AcidFast.BLUE,
                        amount * ink.within(d, 1.6f) * (1 + 0.8f * noise.rough(u * 0.4f + 20, v * 0.4f, 3))));
    }

    static Body germ(Individual one) {
        var chance = one.chance();
        double wide = Math.min(chance.between(0.5, 0.8), one.size());
        var shape = Strip.rod(one.size(), wide, 0);
        float amount = chance.near(0.25, 1.1);
        return new Substance(
                shape,
                one.size() * 0.6 + 0.6,
                (_, _, d, ink) -> ink.absorb(AcidFast.BLUE, amount * ink.within(d, 0.36f)));
    }
}
