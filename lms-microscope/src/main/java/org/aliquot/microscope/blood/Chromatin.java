package org.aliquot.microscope.blood;

import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;

/** The pattern of a nucleus: clumps and strands of unlike size and depth, the paler part between them, a denser rim. */
final class Chromatin {

    /**
     * @param depth absorbance of the clumps in parts of the dye
     * @param wave size of a clump in µm
     * @param contrast 0 for even, 1 for clear gaps
     * @param lacy 0 for clumps, 1 for strands
     * @param red share of the redder dye, 0 to 1
     */
    record Look(double depth, double wave, double contrast, double lacy, double red) {}

    /** What stains it: clumps with a share of the second, the paler part between them, and nucleoli. */
    record Colors(Dye clumps, Dye second, Dye gaps, Dye nucleoli) {}

    static final Colors ROMANOWSKY = new Colors(
            Dyes.CHROMATIN,
            Dyes.CHROMATIN_RED,
            Dyes.CHROMATIN_RED.mixed(Dyes.CHROMATIN, 0.35),
            Dyes.CHROMATIN.mixed(Dyes.RNA_BLUE, 0.3));

    private final Colors colors;
    private final Dye dye;
    private final Shape nucleoli;
    private final float depth;
    private final float frequency;
    private final float contrast;
    private final float lacy;
    private final Noise noise;

    Chromatin(Look look, Colors colors, Shape nucleoli, Chance chance) {
        this.nucleoli = nucleoli;
        this.colors = colors;
        this.dye = colors.clumps().mixed(colors.second(), look.red() + chance.between(0, 0.1));
        this.depth = (float) (look.depth() * chance.about(1, 0.06));
        this.frequency = (float) (1 / (1.6 * look.wave()));
        this.contrast = (float) look.contrast();
        this.lacy = (float) look.lacy();
        this.noise = new Noise(chance);
    }

    /** @param d distance to the edge of the nucleus in µm, inside positive; cover is 0 to 1, more where the nucleus is folded */
    void stain(float u, float v, float d, float cover, Ink ink) {
        float dense = Math.max(pattern(u, v), rim(u, v, d));
        float fine = 1 + 0.08f * noise.at(u * 3.7f, v * 3.7f);
        float slow = 1 + 0.16f * noise.at(u * 0.24f + 40, v * 0.24f);
        float spot = nucleoli.inside(u, v) + 0.15f * noise.at(u * 1.1f, v * 1.1f);
        float nucleolus = 0.85f * ink.within(spot, 0.8f);
        float ring = Steps.smooth(0.5f, 0, Math.abs(spot + 0.25f)) * 0.3f;
        dense = Math.max(dense * (1 - nucleolus), dense + ring * (1 - dense));
        float amount = depth * cover * fine * slow;
        ink.absorb(dye, amount * (1 - contrast + contrast * dense) * (1 - 0.55f * nucleolus));
        ink.absorb(colors.gaps(), amount * contrast * (1 - dense) * 0.3f * (1 - nucleolus));
        ink.absorb(colors.nucleoli(), 0.28f * nucleolus * cover);
    }

    /** 0 in gaps to 1 in clumps; clumps have no edge, and smaller ones lie in and between the great ones. */
    private float pattern(float u, float v) {
        float x = u * frequency;
        float y = v * frequency;
        float bent = 0.35f * noise.at(x * 0.9f + 5, y * 0.9f);
        float clumps = noise.rough(x + bent, y - bent, 2);
        float strands = 0.42f - 1.9f * Math.abs(noise.at(x + bent + 17, y - bent + 3));
        float small = 0.3f * noise.rough(x * 2.2f + 9, y * 2.2f, 2);
        return Steps.smooth(-0.62f, 0.56f, Steps.mix(1.25f * clumps, strands, lacy) + small);
    }

    private float rim(float u, float v, float d) {
        return d > 1 ? 0 : Steps.smooth(0.95f, 0.1f, d) * (0.62f + 0.4f * noise.at(u * 0.8f + 23, v * 0.8f));
    }
}
