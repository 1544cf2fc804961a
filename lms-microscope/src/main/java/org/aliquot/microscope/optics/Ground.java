package org.aliquot.microscope.optics;

import java.util.function.Function;

/**
 * Light through what lies everywhere on a slide as well, under all bodies, where a body would need room of its own.
 *
 * @param covers another one for each slide
 */
public record Ground(Light light, Dye dye, Function<Chance, Cover> covers) implements Light {

    /** How much of it lies where. */
    @FunctionalInterface
    public interface Cover {

        /** Parts of the dye at a point in µm. */
        float at(float x, float y);
    }

    @Override
    public double halo() {
        return light.halo();
    }

    @Override
    public void expose(Layers layers, Frame frame) {
        Cover cover = covers.apply(new Chance(Hash.mix(frame.seed(), 0x67726f75L)));
        for (int y = frame.top(); y < frame.bottom(); y++) {
            int at = layers.index(frame.left(), y);
            for (int x = frame.left(); x < frame.right(); x++, at++) {
                float amount = cover.at((float) (x * frame.pixel()), (float) (y * frame.pixel()));
                layers.red()[at] += dye.red() * amount;
                layers.green()[at] += dye.green() * amount;
                layers.blue()[at] += dye.blue() * amount;
            }
        }
        light.expose(layers, frame);
    }
}
