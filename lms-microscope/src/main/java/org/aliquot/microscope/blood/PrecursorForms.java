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
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Part;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Speck;
import org.aliquot.microscope.optics.Strip;

/** Immature and malignant leukocytes. */
final class PrecursorForms {

    private static final double FULL = 2 * StrictMath.PI;
    private static final Chromatin.Look FINE = new Chromatin.Look(0.7, 0.6, 0.34, 0.3, 0.28);
    private static final Dye AZUROPHILIC = Dyes.AZURE_GRANULE.mixed(Dyes.CHROMATIN_RED, 0.6);
    private static final Dye SPECIFIC = Dyes.LILAC_GRANULE.mixed(Dyes.EOSIN, 0.25);

    private PrecursorForms() {}

    static Body myeloblast(Individual one) {
        var chance = one.chance();
        return blast(one.size(), chance.between(0.83, 0.89), chance.between(0.03, 0.05), chance)
                .body();
    }

    /** One rod or two beside or over the nucleus, thin, pointed and uneven. */
    static Body auer(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var plan = blast(size, chance.between(0.76, 0.81), chance.between(0.07, 0.09), chance);
        int rods = chance.happens(0.35) ? 2 : 1;
        for (int i = 0; i < rods; i++) {
            double angle = StrictMath.PI + chance.between(-0.7, 0.7);
            double far = size * chance.between(0.3, 0.41);
            var uneven = new Noise(chance);
            var rod = Strip.spindle(
                            chance.between(2.4, 4.6), chance.between(0.4, 0.56), chance.between(0.01, 0.1), 0.45)
                    .placed(
                            far * StrictMath.cos(angle),
                            far * StrictMath.sin(angle),
                            angle + StrictMath.PI / 2 + chance.between(-0.6, 0.6));
            Shape ragged = (u, v) -> rod.inside(u, v) + 0.12f * uneven.at(u * 1.3f, v * 1.3f);
            plan.part(Part.of("Auer rod", ragged));
            plan.extra(new Speck(
                    ragged, new Speck.Look(Dyes.CHROMATIN_RED.mixed(Dyes.CHROMATIN, 0.15), 0.4f, 0.36f, 0), size));
        }
        return plan.body();
    }

    private static CellPlan blast(double size, double share, double off, Chance chance) {
        return new CellPlan(size, chance)
                .outline(Blob.oval(size, chance.between(0.9, 0.98), 0.035, chance))
                .cytoplasm(Dyes.RNA_BLUE.mixed(Dyes.GRAY_BLUE, 0.15), 1, 0.22, 0.3)
                .nucleus(Nuclei.round(size, share, off, chance), FINE, 0.25)
                .nucleoli(Nuclei.nucleoli(size, share, off, 2 + chance.below(4), chance))
                .nucleusIs("Fine chromatin")
                .cytoplasmIs("Blue cytoplasm without granules");
    }

    static Body promyelocyte(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double share = chance.between(0.6, 0.68);
        double off = chance.between(0.11, 0.15);
        var plan = new CellPlan(size, chance)
                .cytoplasm(Dyes.RNA_BLUE.mixed(Dyes.DEEP_BLUE, 0.22), 0.9, 0.3, 0.25)
                .zone(
                        Shape.circle(-size * 0.2, chance.between(-1, 1), size * 0.15),
                        Dyes.RNA_BLUE.mixed(NeutrophilForms.PINK, 0.35),
                        0.8,
                        1.6)
                .nucleus(Nuclei.round(size, share, off, chance), new Chromatin.Look(0.82, 0.55, 0.42, 0.45, 0.25), 0.25)
                .nucleoli(Nuclei.nucleoli(size, share, off, 1 + chance.below(3), chance));
        var large = new Granules(0.9, 0.1, 0.3, 0.45, chance);
        return plan.grain(large, AZUROPHILIC, 0.68, 0.6)
                .grain(new Granules(0.75, 0.08, 0.22, 0.36, chance), AZUROPHILIC, 0.58, 0.45)
                .grain(new Granules(0.6, 0.06, 0.14, 0.45, chance), AZUROPHILIC, 0.45, 0.35)
                .nucleusIs("Fine chromatin")
                .granulesAre("Red-purple azurophilic granule", large)
                .body();
    }

    /** Bluish, with a pink zone beside the nucleus where the granules of its line begin. */
    static Body myelocyte(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var plan = granular(size, chance)
                .cytoplasm(NeutrophilForms.PINK.mixed(Dyes.RNA_BLUE, chance.between(0.18, 0.32)), 1.35, 0.25, 0.2)
                .zone(
                        Shape.circle(-size * 0.1, chance.between(-1.5, 1.5), size * chance.between(0.22, 0.3)),
                        NeutrophilForms.PINK.mixed(Dyes.LILAC_GRANULE, 0.25),
                        1.3,
                        2.9)
                .nucleus(
                        Nuclei.round(size, chance.between(0.5, 0.58), 0.17, chance),
                        new Chromatin.Look(0.98, 0.8, 0.52, 0.2, 0.12),
                        0.2);
        return plan.grain(new Granules(2.1, 0.13, 0.28, 0.3, chance).in(plan.free()), Dyes.AZURE_GRANULE, 0.6, 0)
                .nucleusIs("Coarser chromatin without a nucleolus")
                .cytoplasmIs("Pink-blue cytoplasm with lilac granules")
                .part(Part.of("Pink zone where the granules begin", plan.besideNucleus()))
                .body();
    }

    static Body metamyelocyte(Individual one) {
        var chance = one.chance();
        return granular(one.size(), chance)
                .cytoplasm(NeutrophilForms.PINK.mixed(Dyes.RNA_BLUE, chance.between(0.02, 0.09)), 1.35, 0.25, 0.05)
                .nucleus(Nuclei.kidney(one.size(), chance), new Chromatin.Look(1.02, 0.9, 0.58, 0.1, 0.08), 0.2)
                .nucleusIs("Kidney-shaped nucleus")
                .cytoplasmIs("Pink cytoplasm with lilac granules")
                .body();
    }

    private static CellPlan granular(double size, Chance chance) {
        return new CellPlan(size, chance)
                .grain(new Granules(0.54, 0.05, 0.13, 0.6, chance), SPECIFIC, 0.45, 0.15)
                .grain(new Granules(0.5, 0.04, 0.11, 0.55, chance), SPECIFIC, 0.4, 0.1);
    }

    static Body lymphoblast(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double share = chance.between(0.84, 0.91);
        Shape nucleus = Blob.oval(size * share, chance.between(0.88, 0.98), 0.035, chance)
                .dented(chance.between(0, FULL), chance.between(0.06, 0.28), chance.between(0.12, 0.26))
                .placed(size * 0.04, 0, 0);
        return new CellPlan(size, chance)
                .cytoplasm(Dyes.RNA_BLUE.mixed(Dyes.DEEP_BLUE, 0.2), 0.85, 0.16, 0.15)
                .nucleus(nucleus, new Chromatin.Look(0.86, 0.7, 0.36, 0.3, 0.16), 0.2)
                .nucleoli(Nuclei.nucleoli(size, share, 0.04, chance.below(3), chance))
                .nucleusIs("Even, fine chromatin")
                .cytoplasmIs("Scant blue cytoplasm")
                .body();
    }

    static Body hairy(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var plan = new CellPlan(size, chance);
        var outline = hairs(size, chance);
        return plan.outline(outline)
                .cytoplasm(Dyes.GRAY_BLUE, 0.66, 0.35, 0.1)
                .nucleus(
                        Nuclei.dented(size, chance.between(0.46, 0.54), 0.05, chance.between(0, 0.35), chance),
                        new Chromatin.Look(0.9, 0.8, 0.32, 0.2, 0.1),
                        0.2)
                .nucleusIs("Nucleus with even chromatin")
                .cytoplasmIs("Pale gray-blue cytoplasm")
                .part(Part.beyond("Hair-like projection", outline, Shape.circle(0, 0, size * 0.42)))
                .body();
    }

    /** Thin hairs of unlike length and distance, and a few blunt ruffles. */
    private static Shape hairs(double size, Chance chance) {
        var core = Blob.oval(size * 0.84, chance.between(0.88, 0.97), 0.05, chance);
        List<Bristles.Bristle> hairs = new ArrayList<>();
        int number = 26 + chance.below(18);
        for (int i = 0; i < number; i++) {
            boolean ruffle = chance.happens(0.2);
            hairs.add(new Bristles.Bristle(
                    chance.between(0, FULL),
                    chance.between(-0.5, 0.5),
                    size * (ruffle ? chance.between(0.07, 0.1) : chance.between(0.09, 0.17)),
                    ruffle ? chance.between(0.4, 0.8) : chance.between(0.14, 0.22),
                    ruffle ? chance.between(0.3, 0.6) : chance.between(0.07, 0.12)));
        }
        return new Bristles(core, size * 0.34, hairs, 0.3);
    }

    static Body plasma(Individual one) {
        var chance = one.chance();
        double size = one.size();
        double off = chance.between(0.19, 0.23);
        double nucleus = chance.between(0.42, 0.48);
        var hof = Shape.circle(
                size * (off - 0.1), size * chance.between(-0.05, 0.05), size * nucleus * chance.between(0.48, 0.56));
        var plan = new CellPlan(size, chance)
                .outline(Blob.oval(size, chance.between(0.72, 0.85), 0.04, chance))
                .cytoplasm(Dyes.DEEP_BLUE.mixed(Dyes.CHROMATIN, 0.12).mixed(Dyes.GRAY_BLUE, 0.15), 0.85, 0.3, 0.3)
                .zone(hof, Dyes.GRAY_BLUE, 0.75, 0.9)
                .nucleus(Nuclei.round(size, nucleus, off, chance), new Chromatin.Look(1.16, 1.15, 0.7, 0, 0.02), 0.1)
                .nucleusIs("Eccentric nucleus with blocks of chromatin")
                .cytoplasmIs("Deep blue cytoplasm");
        return plan.part(Part.of("Pale zone beside the nucleus", plan.besideNucleus()))
                .body();
    }

    static Body smudge(Individual one) {
        return new Smudge(one.size(), one.chance());
    }
}
