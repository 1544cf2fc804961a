package org.aliquot.microscope.optics;

/**
 * Positive phase contrast: what delays the light is dark on gray, with a bright halo where it ends. Of the wave behind the slide,
 * t = exp(iφ) with the phase φ of the optical path, the part S that goes straight on is weakened to a and shifted by a quarter: the
 * brightness is {@code |t − S − iaS|² / a²} (Zernike 1942). S is t as it is around a point, since the ring of the condenser has a
 * width: that makes the halo.
 *
 * @param gray color of the empty slide
 * @param surround standard deviation in µm of what counts as around
 * @param weakened amplitude that the ring in the objective leaves, 0 to 1
 */
public record PhaseContrast(Dye gray, double surround, float weakened) implements Light {

    /** Standard deviations to what is not around any more. */
    private static final double REACH = 2.2;

    /** At most so many points on each side stand for what is around. */
    private static final int TAPS = 13;

    @Override
    public double halo() {
        return surround * REACH;
    }

    @Override
    public void expose(Layers layers, Frame frame) {
        int step = (int) Math.ceil(halo() / frame.pixel() / TAPS);
        var rows = new PhaseRows(this, new Surround(weights(step * frame.pixel()), step), layers, frame);
        for (int y = frame.top(); y < frame.bottom(); y++) {
            rows.expose(y);
        }
    }

    /** Of points so many µm apart. */
    private float[] weights(double apart) {
        int taps = (int) (halo() / apart);
        float[] weights = new float[2 * taps + 1];
        double sum = 0;
        for (int i = -taps; i <= taps; i++) {
            sum += weight(i * apart);
        }
        for (int i = -taps; i <= taps; i++) {
            weights[i + taps] = (float) (weight(i * apart) / sum);
        }
        return weights;
    }

    private double weight(double far) {
        return StrictMath.exp(-far * far / (2 * surround * surround));
    }
}
