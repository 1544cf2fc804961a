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

    @Override
    public double halo() {
        return Surround.halo(surround);
    }

    @Override
    public void expose(Layers layers, Frame frame) {
        var rows = new PhaseRows(this, Surround.bell(surround, frame.pixel()), layers, frame);
        for (int y = frame.top(); y < frame.bottom(); y++) {
            rows.expose(y);
        }
    }
}
