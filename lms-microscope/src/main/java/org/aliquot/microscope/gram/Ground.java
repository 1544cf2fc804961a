package org.aliquot.microscope.gram;

import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Frame;
import org.aliquot.microscope.optics.Hash;
import org.aliquot.microscope.optics.Layers;
import org.aliquot.microscope.optics.Light;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Steps;

/** Light through the protein of the specimen as well, which dried on the slide in clouds and threads and took the counterstain. */
record Ground(Light light) implements Light {

    private static final Dye PINK = Dyes.SAFRANIN.mixed(Dyes.CRYSTAL_VIOLET, 0.06);

    @Override
    public double halo() {
        return light.halo();
    }

    @Override
    public void expose(Layers layers, Frame frame) {
        var film = new Film(new Chance(Hash.mix(frame.seed(), 0x67726f75L)));
        for (int y = frame.top(); y < frame.bottom(); y++) {
            int at = layers.index(frame.left(), y);
            for (int x = frame.left(); x < frame.right(); x++, at++) {
                float amount = film.at((float) (x * frame.pixel()), (float) (y * frame.pixel()));
                layers.red()[at] += PINK.red() * amount;
                layers.green()[at] += PINK.green() * amount;
                layers.blue()[at] += PINK.blue() * amount;
            }
        }
        light.expose(layers, frame);
    }

    /** How much of it lies where; no two slides have as much. */
    private static final class Film {

        private final Noise noise;
        private final float least;
        private final float clouds;
        private final float threads;
        private final float cos;
        private final float sin;

        Film(Chance chance) {
            noise = new Noise(chance);
            least = chance.near(0.01, 0.05);
            clouds = chance.near(0.06, 0.16);
            threads = chance.near(0.02, 0.1);
            double along = chance.between(0, StrictMath.PI);
            cos = (float) StrictMath.cos(along);
            sin = (float) StrictMath.sin(along);
        }

        float at(float x, float y) {
            float slow = noise.at(x * 0.019f + 11, y * 0.019f);
            float cloud = Steps.smooth(-0.7f, 1.1f, slow + 0.55f * noise.rough(x * 0.06f, y * 0.06f, 2));
            float bent = 0.35f * noise.at(x * 0.08f + 7, y * 0.08f);
            float u = (cos * x + sin * y) * 0.045f;
            float v = (cos * y - sin * x) * 0.17f + bent;
            float thread = Math.max(0, 1 - 5 * Math.abs(noise.at(u, v)))
                    * Steps.smooth(-0.1f, 0.6f, noise.at(x * 0.03f + 3, y * 0.03f));
            float grain = 1 + 0.35f * noise.at(x * 0.8f, y * 0.8f);
            return least + (clouds * cloud + threads * thread * (0.3f + cloud)) * grain;
        }
    }
}
