package org.aliquot.microscope.fluorescence;

import org.aliquot.microscope.optics.Fluorescence;
import org.aliquot.microscope.optics.Glow;
import org.aliquot.microscope.optics.Light;
import org.aliquot.microscope.optics.Preparation;

/** What is made to give off light. */
public enum Excited implements Preparation {
    CONJUGATE(
            1.2,
            new Fluorescence(Glow.DULL.times(0.035), 0.2f, 2.4, 0.22f),
            "Fluorescence: where antibody is bound, the field is apple green; all else is dark."),
    AURAMINE(
            0.6,
            new Fluorescence(new Glow(0.03f, 0.026f, 0.012f), 0.22f, 1.6, 0.2f),
            "Fluorescence: what keeps auramine is yellow; the counterstain keeps all else dark.");

    private final double thickness;
    private final Light light;
    private final String words;

    Excited(double thickness, Light light, String words) {
        this.thickness = thickness;
        this.light = light;
        this.words = words;
    }

    @Override
    public Light light() {
        return light;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public double thickness() {
        return thickness;
    }
}
