package org.aliquot.microscope.optics;

/**
 * Light through the slide: the bodies take from it by Beer and Lambert's law, and edges bend it to a bright or dark line (transport of
 * intensity: the change is the Laplacian of the optical path times the distance from focus).
 *
 * @param white color of the empty slide
 * @param refraction height of the lines at edges; about 0.5 in a mounted film, 3 in a wet mount
 * @param unevenness how much the stain changes over the slide, 0.1 for a tenth
 * @param vignette loss of light in the corners, 0.1 for a tenth
 */
public record BrightField(Dye white, float refraction, float unevenness, float vignette) implements Light {

    @Override
    public double halo() {
        return 0.5;
    }

    @Override
    public void expose(Layers layers, Frame frame) {
        var rows = new BrightRows(this, layers, frame);
        for (int y = frame.top(); y < frame.bottom(); y++) {
            rows.expose(y);
        }
    }
}
