package org.aliquot.microscope.optics;

/**
 * A dark field in which what was excited gives off light. Light of two bodies adds up, and what is bright goes to white as it does in a
 * camera: {@code 1 − exp(−light)} in each band. Some of the light comes from above and below the plane in focus, a glow around all
 * that is bright.
 *
 * @param dark what the empty slide gives off
 * @param haze share of the light that is spread around
 * @param spread standard deviation in µm of where to
 * @param falloff loss of the exciting light in the corners, 0.1 for a tenth
 */
public record Fluorescence(Glow dark, float haze, double spread, float falloff) implements Light {

    @Override
    public double halo() {
        return Surround.halo(spread);
    }

    @Override
    public int planes() {
        return Layers.GLOWING;
    }

    @Override
    public int ink() {
        return 0xf4f4f4;
    }

    @Override
    public void expose(Layers layers, Frame frame) {
        var rows = new GlowRows(this, Surround.bell(spread, frame.pixel()), layers, frame);
        for (int y = frame.top(); y < frame.bottom(); y++) {
            rows.expose(y);
        }
    }
}
