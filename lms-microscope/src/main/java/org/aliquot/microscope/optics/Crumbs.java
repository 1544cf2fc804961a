package org.aliquot.microscope.optics;

import java.util.List;

/** Stain that fell out: grains of unlike size in a ragged heap. */
public final class Crumbs {

    private Crumbs() {}

    /** @param haze what lies between the grains */
    public static Body heap(double size, Dye dye, Dye haze, Chance chance) {
        var heap = Blob.oval(size, chance.between(0.4, 0.9), 0.2, chance);
        var noise = new Noise(chance);
        Shape ragged = (u, v) -> heap.inside(u, v) * 0.7f + 1.4f * noise.at(u * 0.35f, v * 0.35f) - 0.4f;
        var look = new Speck.Look(dye, 0.95f, 0.3f, 0.03f);
        double reach = size * 0.7 + 1;
        var coarse =
                new Strewn(crumbled(ragged, 1.5f, chance), new Granules(0.9, 0.14, 0.42, 0.7, chance), look, reach);
        var middle =
                new Strewn(crumbled(ragged, 2.2f, chance), new Granules(0.6, 0.08, 0.27, 0.7, chance), look, reach);
        var fine = new Strewn(ragged, new Granules(0.4, 0.02, 0.15, 0.6, chance), look, reach);
        return Group.within(new Speck(heap, new Speck.Look(haze, 0.03f, 1, 0), reach), List.of(coarse, middle, fine));
    }

    /** With gaps, that also cut into grains and take their roundness from them. */
    private static Shape crumbled(Shape whole, float waves, Chance chance) {
        var noise = new Noise(chance);
        return (u, v) -> Math.min(whole.inside(u, v), 0.7f + 1.2f * noise.at(u * waves, v * waves));
    }
}
