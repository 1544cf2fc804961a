package org.aliquot.microscope.blood;

import org.aliquot.microscope.optics.BrightField;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Light;
import org.aliquot.microscope.optics.Preparation;

/** How blood is spread and stained. */
public enum Film implements Preparation {
    WRIGHT_GIEMSA(0.4);

    private static final Dye WARM_WHITE = new Dye(0.035f, 0.045f, 0.065f);

    private final double thickness;

    Film(double thickness) {
        this.thickness = thickness;
    }

    @Override
    public Light light() {
        return new BrightField(WARM_WHITE, 0.45f, 0.05f, 0.1f);
    }

    @Override
    public double thickness() {
        return thickness;
    }
}
