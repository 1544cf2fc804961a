package org.aliquot.microscope.stool;

import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Ground;
import org.aliquot.microscope.optics.Light;
import org.aliquot.microscope.optics.LowCondenser;
import org.aliquot.microscope.optics.Preparation;

/** How stool is mounted. */
public enum WetMount implements Preparation {
    IODINE;

    private static final double THICKNESS = 3;
    private static final Dye TAN = Dyes.URATE.mixed(Dyes.DIRT, 0.45);
    private static final Dye PALE_YELLOW = new Dye(0.1f, 0.14f, 0.34f);

    @Override
    public Light light() {
        return new Ground(new LowCondenser(PALE_YELLOW, 1.5f, 0.5f, 0.12f), TAN, Suspension::new);
    }

    @Override
    public double thickness() {
        return THICKNESS;
    }
}
