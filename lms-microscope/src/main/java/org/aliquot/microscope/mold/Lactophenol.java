package org.aliquot.microscope.mold;

import org.aliquot.microscope.optics.BrightField;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Light;
import org.aliquot.microscope.optics.Preparation;

/** What is teased from a colony, or pressed from it with tape, is mounted in this. */
public enum Lactophenol implements Preparation {
    COTTON_BLUE;

    private static final double THICKNESS = 3.5;
    private static final Dye PALE_BLUE = new Dye(0.17f, 0.085f, 0.045f);

    @Override
    public Light light() {
        return new BrightField(PALE_BLUE, 0.9f, 0.06f, 0.12f);
    }

    @Override
    public double thickness() {
        return THICKNESS;
    }
}
