package org.aliquot.microscope.stool;

import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Ground;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Steps;

/**
 * Bacteria and crumbs of stool, which lie in all planes and most of them out of focus; no two mounts have as much. Each noise repeats
 * itself, so none stands alone.
 */
final class Suspension implements Ground.Cover {

    private final Noise noise;
    private final float clouds;
    private final float specks;
    private final float cos;
    private final float sin;

    Suspension(Chance chance) {
        noise = new Noise(chance);
        clouds = chance.near(0.05, 0.13);
        specks = chance.near(0.14, 0.3);
        double along = chance.between(0.4, 1.1);
        cos = (float) StrictMath.cos(along);
        sin = (float) StrictMath.sin(along);
    }

    @Override
    public float at(float x, float y) {
        float u = cos * x + sin * y;
        float v = cos * y - sin * x;
        float thick =
                Steps.smooth(-0.8f, 0.9f, noise.at(x * 0.017f + 5, y * 0.017f) + 0.4f * noise.at(u * 0.05f, v * 0.05f));
        float fine = noise.at(x * 0.62f, y * 0.62f) + noise.at(u * 0.47f + 9, v * 0.47f);
        float coarse = noise.at(x * 0.19f, y * 0.19f) + noise.at(u * 0.14f + 3, v * 0.14f);
        float lies = Steps.smooth(0.55f, 1.15f, fine) + 0.6f * Steps.smooth(0.5f, 1.2f, coarse);
        return clouds * thick * (1 + 0.3f * coarse) + specks * (0.25f + 0.75f * thick) * lies;
    }
}
