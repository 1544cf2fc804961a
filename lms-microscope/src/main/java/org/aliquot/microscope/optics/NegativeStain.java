package org.aliquot.microscope.optics;

/**
 * Light through a suspension of fine particles, which bodies displace: they are seen by what is not stained.
 *
 * @param light what the slide is lit with
 * @param particles what they take from it where the layer has no body in it
 */
public record NegativeStain(Light light, Dye particles) implements Light {

    private static final float LEFT = 0.02f;

    @Override
    public double halo() {
        return light.halo();
    }

    @Override
    public int planes() {
        return Layers.DISPLACED;
    }

    @Override
    public int ink() {
        return 0xf4f4f4;
    }

    @Override
    public void expose(Layers layers, Frame frame) {
        var chance = new Chance(Hash.mix(frame.seed(), 0x696e6bL));
        var noise = new Noise(chance);
        float dense = chance.near(0.85, 1.2);
        for (int y = frame.top(); y < frame.bottom(); y++) {
            int at = layers.index(frame.left(), y);
            for (int x = frame.left(); x < frame.right(); x++, at++) {
                float amount = dense
                        * thick(noise, (float) (x * frame.pixel()), (float) (y * frame.pixel()))
                        * Math.max(LEFT, 1 - layers.displaced()[at]);
                layers.red()[at] += particles.red() * amount;
                layers.green()[at] += particles.green() * amount;
                layers.blue()[at] += particles.blue() * amount;
            }
        }
        light.expose(layers, frame);
    }

    /** Thicker here than there, and grainy: particles hold together. */
    private static float thick(Noise noise, float x, float y) {
        float clouds = 0.2f * noise.rough(x * 0.03f, y * 0.03f, 2);
        float grain = 0.15f * noise.rough(x * 0.45f + 9, y * 0.45f, 3);
        return 1 + clouds + grain;
    }
}
