package org.aliquot.microscope.sediment;

import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Light;
import org.aliquot.microscope.optics.LowCondenser;
import org.aliquot.microscope.optics.Preparation;

/** How sediment is mounted and lit. */
public enum Mount implements Preparation {
    UNSTAINED(3);

    private static final Dye PALE_GRAY = new Dye(0.15f, 0.152f, 0.19f);

    private final double thickness;

    Mount(double thickness) {
        this.thickness = thickness;
    }

    @Override
    public Light light() {
        return new LowCondenser(PALE_GRAY, 2.2f, 0.6f, 0.12f);
    }

    @Override
    public double thickness() {
        return thickness;
    }
}
