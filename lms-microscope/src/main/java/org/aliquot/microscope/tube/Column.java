package org.aliquot.microscope.tube;

import java.util.List;
import org.aliquot.microscope.bench.Tint;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Steps;

/** Layers on each other. */
final class Column implements Filling {

    /** How high the uppermost one climbs the wall, in mm. */
    private static final float CLIMB = 1.1f;

    /**
     * One of them.
     *
     * @param top its upper border in mm above the bottom
     * @param density share of the light from behind that it stops
     * @param soft mm over which it goes over into the next one
     * @param cloudy how uneven it is
     * @param lucid share of it that one sees through: 0 where it is turbid, 1 where it is clear
     */
    record Layer(float top, Tint tint, float density, float soft, float cloudy, float lucid) {

        static Layer of(double top, Tint tint, double density) {
            return new Layer((float) top, tint, (float) density, 0.5f, 0.03f, 0);
        }

        Layer fading(double mm) {
            return new Layer(top, tint, density, (float) mm, cloudy, lucid);
        }

        Layer uneven(double share) {
            return new Layer(top, tint, density, soft, (float) share, lucid);
        }

        /** Whose color is what it leaves of white light. */
        Layer lucid(double share) {
            return new Layer(top, tint, density, soft, cloudy, (float) share);
        }
    }

    private final List<Layer> layers;
    private final Noise noise;

    /** @param layers from the lowest */
    Column(List<Layer> layers, Chance chance) {
        this.layers = List.copyOf(layers);
        this.noise = new Noise(chance);
    }

    @Override
    public void at(float across, float high, Fill fill) {
        float top = layers.getLast().top() + CLIMB * across * across * across * across;
        if (high > top + 0.4f) {
            return;
        }
        lay(layers.getFirst(), across, high, fill);
        for (int i = 1; i < layers.size(); i++) {
            Layer below = layers.get(i - 1);
            float wave = 0.5f * across * across + 0.25f * below.soft() * noise.at(across * 1.5f, i);
            float up = Steps.smooth(-below.soft(), below.soft(), high - below.top() - wave);
            if (up > 0) {
                over(layers.get(i), across, high, up, fill);
            }
        }
        fill.density *= Steps.smooth(0.4f, -0.4f, high - top);
        fill.edge = 0.28f * Steps.smooth(0.6f, 0, Math.abs(high - top + 0.5f))
                - 0.16f * Steps.smooth(0.7f, 0, Math.abs(high - top + 1.6f));
    }

    private float cloud(Layer layer, float across, float high) {
        return 1 + layer.cloudy() * (noise.at(across * 1.6f, high * 0.2f) + 0.5f * noise.at(across * 4, high * 0.5f));
    }

    private void lay(Layer layer, float across, float high, Fill fill) {
        fill.set(layer.tint().times(cloud(layer, across, high)), layer.density());
        fill.lucid = layer.lucid();
    }

    private void over(Layer layer, float across, float high, float share, Fill fill) {
        Tint tint = layer.tint().times(cloud(layer, across, high));
        fill.red += (tint.red() - fill.red) * share;
        fill.green += (tint.green() - fill.green) * share;
        fill.blue += (tint.blue() - fill.blue) * share;
        fill.density += (layer.density() - fill.density) * share;
        fill.lucid += (layer.lucid() - fill.lucid) * share;
    }
}
