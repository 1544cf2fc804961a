package org.aliquot.microscope.blood;

import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Steps;

/** Cells after acid took hemoglobin A out of them, by what is left. */
final class ElutedForms {

    private static final Dye STROMA = Dyes.ERYTHROSIN.mixed(Dyes.GRAY_BLUE, 0.55);
    private static final Chromatin.Colors HEMATOXYLIN = new Chromatin.Colors(
            Dyes.HEMATOXYLIN, Dyes.ERYTHROSIN, Dyes.HEMATOXYLIN, Dyes.HEMATOXYLIN.mixed(Dyes.ERYTHROSIN, 0.3));

    private ElutedForms() {}

    static Body fetal(Individual one) {
        var chance = one.chance();
        return cell(
                one.size(),
                Profile.disc(chance.between(0.22, 0.36), chance.between(0.02, 0.16)),
                Dyes.ERYTHROSIN.times(chance.between(0.74, 0.95)),
                chance);
    }

    /** The membrane, and a few shreds of what it held. */
    static Body adult(Individual one) {
        var chance = one.chance();
        return cell(one.size(), stroma(chance.between(0.1, 0.2), chance), STROMA, chance);
    }

    static Body partial(Individual one) {
        var chance = one.chance();
        float amount = chance.near(0.22, 0.4);
        var left = Profile.disc(chance.between(0.4, 0.56), chance.between(0.3, 0.6));
        var noise = new Noise(chance);
        return cell(
                one.size(),
                (q, u, v) -> amount * left.at(q, u, v) * (1 + 0.2f * noise.at(u * 0.5f, v * 0.5f)),
                Dyes.ERYTHROSIN,
                chance);
    }

    private static Profile stroma(double amount, Chance chance) {
        float pale = (float) amount;
        float rim = chance.near(0.2, 0.34);
        float sharp = chance.near(0.8, 0.88);
        var noise = new Noise(chance);
        return (q, u, v) ->
                pale * (1 + 0.7f * noise.rough(u * 0.5f, v * 0.5f, 2)) + rim * Steps.smooth(sharp, 0.97f, q);
    }

    private static RedDisc cell(double size, Profile profile, Dye dye, Chance chance) {
        return new RedDisc(RedShapes.round(size, chance), profile, dye, size / 2, size / 2 * 1.06 + 0.35, chance);
    }

    static Body lymphocyte(Individual one) {
        var chance = one.chance();
        return new CellPlan(one.size(), chance)
                .colors(HEMATOXYLIN)
                .cytoplasm(STROMA, chance.between(0.35, 0.6), 0.25, 0.2)
                .nucleus(
                        Nuclei.round(one.size(), chance.between(0.8, 0.9), chance.between(0.01, 0.05), chance),
                        new Chromatin.Look(1.15, 1.2, 0.45, 0, 0.05),
                        0.2)
                .body();
    }
}
