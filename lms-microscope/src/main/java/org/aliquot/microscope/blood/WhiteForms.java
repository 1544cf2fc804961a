package org.aliquot.microscope.blood;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Granules;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Lobes;
import org.aliquot.microscope.optics.Part;
import org.aliquot.microscope.optics.Shape;

/** Leukocytes of normal and of reactive blood, but for neutrophils. */
final class WhiteForms {

    private static final Dye ORANGE = Dyes.EOSIN_GRANULE.mixed(Dyes.EOSIN, 0.18);
    private static final Dye WASHED = Dyes.BASOPHIL_GRANULE.mixed(Dyes.LILAC_GRANULE, 0.6);
    private static final double FULL = 2 * StrictMath.PI;

    private WhiteForms() {}

    static Body eosinophil(Individual one) {
        var chance = one.chance();
        int lobes = chance.happens(0.75) ? 2 : 3;
        return new CellPlan(one.size(), chance)
                .cytoplasm(Dyes.PLASMA_HAZE.mixed(ORANGE, 0.4), 1.75, 0.25, 0)
                .nucleus(Lobes.segmented(one.size(), lobes, chance), new Chromatin.Look(1, 0.9, 0.5, 0.1, 0.05), 0.14)
                .grain(refractile(Granules.packed(0.76, 0.28, 0.4, chance), 0.46))
                .grain(refractile(new Granules(1, 0.26, 0.36, 0.5, chance), 0.24))
                .lobesAre("Lobe of the nucleus")
                .cytoplasmIs("Even, round, orange granules")
                .body();
    }

    private static Grain refractile(Granules granules, double amount) {
        return new Grain(granules, ORANGE, (float) amount, 0.5f, 0.2f);
    }

    static Body basophil(Individual one) {
        var chance = one.chance();
        var plan = new CellPlan(one.size(), chance)
                .cytoplasm(Dyes.PLASMA_HAZE.mixed(Dyes.EOSIN, 0.1).mixed(Dyes.LILAC_GRANULE, 0.12), 1.3, 0.5, 0)
                .nucleus(
                        Lobes.segmented(one.size() * 1.15, 2 + chance.below(2), chance),
                        new Chromatin.Look(0.85, 1.1, 0.35, 0.1, 0.12),
                        0.3)
                .grain(new Granules(1.2, 0.2, 0.44, 0.5, chance), WASHED, 0.7, 0.6)
                .grain(new Granules(0.95, 0.18, 0.36, 0.75, chance), Dyes.BASOPHIL_GRANULE, 0.85, 0.8);
        var coarse = new Granules(1.25, 0.3, 0.5, 0.6, chance);
        return plan.grain(coarse, Dyes.BASOPHIL_GRANULE.mixed(Dyes.CHROMATIN, 0.25), 0.95, 0.8)
                .nucleusIs("Nucleus, half hidden by granules")
                .granulesAre("Coarse, blue-black granule", coarse)
                .body();
    }

    static Body monocyte(Individual one) {
        var chance = one.chance();
        double size = one.size();
        return new CellPlan(size, chance)
                .outline(Blob.oval(size, chance.between(0.84, 0.95), 0.06, chance))
                .cytoplasm(Dyes.GRAY_BLUE, 0.8, 0.3, 0.05)
                .nucleus(Lobes.folded(size, chance), new Chromatin.Look(0.86, 0.9, 0.55, 0.55, 0.12), 0.3)
                .grain(new Granules(0.5, 0.03, 0.1, 0.6, chance), Dyes.AZURE_GRANULE, 0.2, 0.05)
                .vacuoles(vacuoles(size, chance.below(6), 0.25, 0.7, chance))
                .nucleusIs("Folded nucleus with lacy chromatin")
                .cytoplasmIs("Gray-blue cytoplasm, like ground glass")
                .vacuoleIs("Vacuole")
                .body();
    }

    static Body smallLymphocyte(Individual one) {
        var chance = one.chance();
        double share = chance.between(0.8, 0.9);
        return new CellPlan(one.size(), chance)
                .cytoplasm(Dyes.RNA_BLUE, 0.75, 0.15, 0.15)
                .nucleus(
                        Nuclei.round(one.size(), share, chance.between(0.01, 0.05), chance),
                        new Chromatin.Look(1.16, 1.25, 0.5, 0, 0.02),
                        0.2)
                .nucleusIs("Dense nucleus with smudged chromatin")
                .cytoplasmIs("Thin rim of sky-blue cytoplasm")
                .body();
    }

    static Body reactiveLymphocyte(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double share = chance.between(0.52, 0.6);
        var outline = Blob.oval(size, chance.between(0.76, 0.92), 0.08, chance);
        int dents = 1 + chance.below(3);
        for (int i = 0; i < dents; i++) {
            outline = outline.dented(chance.between(0, FULL), chance.between(0.12, 0.26), chance.between(0.35, 0.55));
        }
        var plan = new CellPlan(size, chance)
                .outline(outline)
                .cytoplasm(Dyes.RNA_BLUE, 0.5, 0.2, 1)
                .nucleus(
                        Nuclei.dented(size, share, 0.05, chance.between(0, 0.3), chance),
                        new Chromatin.Look(0.98, 1.2, 0.5, 0.2, 0.05),
                        0.3)
                .nucleoli(Nuclei.nucleoli(size, share * 0.8, 0.05, chance.happens(0.4) ? 1 : 0, chance))
                .nucleusIs("Nucleus with coarse chromatin")
                .cytoplasmIs("Abundant pale blue cytoplasm");
        plan.part(Part.along("Deeper blue edge", outline, 0.55));
        return chance.happens(0.2)
                ? plan.grain(new Granules(2.6, 0.1, 0.22, 0.3, chance).in(plan.free()), Dyes.AZURE_GRANULE, 0.6, 0)
                        .body()
                : plan.body();
    }

    static Body largeGranular(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var plan = new CellPlan(size, chance)
                .outline(Blob.oval(size, chance.between(0.85, 0.97), 0.04, chance))
                .cytoplasm(Dyes.RNA_BLUE, 0.4, 0.2, 0.3)
                .nucleus(
                        Nuclei.dented(size, chance.between(0.52, 0.6), 0.12, chance.between(0, 0.2), chance),
                        new Chromatin.Look(1.12, 1.2, 0.48, 0.1, 0.03),
                        0.2);
        var free = plan.free();
        var beside = Shape.circle(-size * 0.22, size * chance.between(-0.15, 0.15), size * chance.between(0.2, 0.3));
        Shape near = (u, v) -> Math.min(free.inside(u, v), beside.inside(u, v));
        var red = Dyes.AZURE_GRANULE.mixed(Dyes.CHROMATIN_RED, 0.3);
        var azure = new Granules(1.1, 0.16, 0.27, 0.55, chance).in(near);
        return plan.grain(azure, red, 0.7, 0)
                .grain(new Granules(1.7, 0.14, 0.22, 0.3, chance).in(free), red, 0.6, 0)
                .nucleusIs("Nucleus with dense chromatin")
                .granulesAre("Azure granule", azure)
                .part(Part.beyond("Clear blue cytoplasm", free, beside))
                .body();
    }

    static Shape vacuoles(double cell, int number, double low, double high, Chance chance) {
        List<Shape> holes = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            double angle = chance.between(0, FULL);
            double far = cell * chance.between(0.26, 0.42);
            holes.add(Blob.round(2 * chance.between(low, high), 0.1, chance)
                    .placed(far * StrictMath.cos(angle), far * StrictMath.sin(angle), 0));
        }
        return holes.isEmpty() ? Shape.nowhere() : Shape.joined(holes, 0.05);
    }
}
