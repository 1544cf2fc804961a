package org.aliquot.microscope.gram;

import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Substance;
import org.aliquot.microscope.optics.Yeasts;

/** Yeasts keep the violet, unevenly. */
final class YeastForms {

    private YeastForms() {}

    static Body budding(Individual one) {
        return Yeasts.budding(one, YeastForms::cell);
    }

    /** Dried, they are narrower than in a wet mount. */
    static Body pseudohyphae(Individual one) {
        return Yeasts.pseudohyphae(one, new Yeasts.Cells(0.72, 0.55, YeastForms::cell));
    }

    private static Body cell(Shape shape, double reach, Chance chance) {
        var stain = Stain.positive(chance);
        var noise = new Noise(chance);
        float own = (float) stain.depth() * chance.near(0.62, 0.9);
        float gap = chance.near(0.3, 0.7);
        return new Substance(shape, reach, (u, v, d, ink) -> {
            float within = ink.within(d, 0.36f);
            if (within > 0) {
                float patch = noise.rough(u * 0.4f, v * 0.4f, 3);
                float pale = gap * Steps.smooth(0.05f, 0.6f, patch) * Steps.smooth(0.2f, 0.7f, d);
                float deep = 0.8f + 0.2f * Steps.smooth(0, 0.6f, d);
                ink.absorb(stain.dye(), own * within * deep * (1 - pale) * (1 + 0.2f * patch));
                ink.retard(0.04f * within);
            }
        });
    }
}
