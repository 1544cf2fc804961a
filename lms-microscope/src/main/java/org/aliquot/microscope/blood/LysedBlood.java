package org.aliquot.microscope.blood;

import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Ground;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Steps;

/** What broken red cells leave in a thick film: clouds, cracks of the dried drop, and the mottle of membranes over each other. */
final class LysedBlood implements Ground.Cover {

    private final Noise clouds;
    private final Noise cells;
    private final float thick;
    private final float mottle;

    LysedBlood(Chance chance) {
        clouds = new Noise(chance);
        cells = new Noise(chance);
        thick = chance.near(0.26, 0.48);
        mottle = chance.near(0.25, 0.45);
    }

    @Override
    public float at(float x, float y) {
        float slow = 1 + 0.35f * clouds.rough(x * 0.025f, y * 0.025f, 2);
        float bent = 0.8f * cells.at(x * 0.09f, y * 0.09f);
        float membranes = 1 - 3 * Math.abs(cells.at(x * 0.13f + bent + 7, y * 0.13f - bent));
        float lumps = cells.rough(x * 0.22f + 19, y * 0.22f, 3);
        float grain = 0.18f * cells.at(x * 1.3f, y * 1.3f + 5);
        return thick * slow * (1 + mottle * (0.5f * Steps.clamp(membranes) + lumps) + grain);
    }
}
