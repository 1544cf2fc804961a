package org.aliquot.microscope.blood;

import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Granules;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Lobes;
import org.aliquot.microscope.optics.Part;

/** Neutrophils, normal and changed. */
final class NeutrophilForms {

    static final Chromatin.Look CLUMPED = new Chromatin.Look(1.06, 0.85, 0.6, 0.1, 0.06);
    static final Dye PINK = Dyes.PLASMA_HAZE.mixed(Dyes.EOSIN, 0.17);
    private static final Dye TOXIC = Dyes.AZURE_GRANULE.mixed(Dyes.CHROMATIN, 0.5);
    private static final Dye DOEHLE = Dyes.RNA_BLUE.mixed(Dyes.GRAY_BLUE, 0.55);
    private static final double FULL = 2 * StrictMath.PI;

    private NeutrophilForms() {}

    static Body segmented(Individual one) {
        var chance = one.chance();
        int lobes = (int) one.property("lobes", 3);
        return neutrophil(one.size(), chance)
                .nucleus(Lobes.segmented(one.size(), lobes, chance), CLUMPED, 0.16)
                .lobesAre(lobes > 5 ? "One of " + lobes + " lobes" : "Lobe with clumped chromatin")
                .cytoplasmIs("Pale pink cytoplasm with fine lilac granules")
                .body();
    }

    static Body band(Individual one) {
        var chance = one.chance();
        return neutrophil(one.size(), chance)
                .nucleus(Nuclei.band(one.size(), chance), CLUMPED, 0.16)
                .nucleusIs("Nucleus like a ribbon, without threads")
                .cytoplasmIs("Pale pink cytoplasm with fine lilac granules")
                .body();
    }

    static Body pelger(Individual one) {
        var chance = one.chance();
        var coarse = new Chromatin.Look(1.3, 1, 0.45, 0, 0.05);
        return neutrophil(one.size(), chance)
                .nucleus(Lobes.pelger(one.size(), chance), coarse, 0.12)
                .nucleusIs("Dense, coarse chromatin of a round lobe")
                .cytoplasmIs("Pale pink cytoplasm")
                .body();
    }

    static Body toxic(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var plan = neutrophil(size, chance);
        if (chance.happens(0.4)) {
            plan.nucleus(Nuclei.band(size, chance), CLUMPED, 0.16);
        } else {
            plan.nucleus(Lobes.segmented(size, 2 + chance.below(2), chance), CLUMPED, 0.16);
        }
        double angle = chance.between(0, FULL);
        double far = size * chance.between(0.36, 0.39);
        var doehle = Blob.oval(chance.between(1.4, 2.6), chance.between(0.55, 0.85), 0.2, chance)
                .placed(far * StrictMath.cos(angle), far * StrictMath.sin(angle), angle + StrictMath.PI / 2);
        var free = plan.free().without(doehle, 0.3);
        var coarse = new Granules(0.75, 0.07, 0.22, 0.62, chance).in(free);
        return plan.grain(coarse, TOXIC, 0.62, 0.1)
                .grain(new Granules(0.6, 0.05, 0.14, 0.4, chance).in(free), TOXIC, 0.45, 0.15)
                .vacuoles(WhiteForms.vacuoles(size, chance.below(4), 0.35, 0.75, chance))
                .zone(doehle, DOEHLE, 0.7, 0.5)
                .granulesAre("Coarse, dark purple granule", coarse)
                .part(Part.of("Pale blue Döhle body", doehle))
                .vacuoleIs("Vacuole")
                .body();
    }

    /** Granules at the limit of what the lens resolves: a haze with a few that can be told apart. */
    static CellPlan neutrophil(double size, Chance chance) {
        return new CellPlan(size, chance)
                .cytoplasm(PINK, 1.3, 0.3, 0.05)
                .grain(new Granules(0.52, 0.05, 0.12, 0.55, chance), Dyes.LILAC_GRANULE, 0.42, 0.15)
                .grain(new Granules(0.5, 0.04, 0.11, 0.5, chance), Dyes.LILAC_GRANULE, 0.36, 0.1)
                .grain(new Granules(0.62, 0.03, 0.12, 0.35, chance), Dyes.AZURE_GRANULE, 0.16, 0.1);
    }
}
