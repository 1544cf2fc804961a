package org.aliquot.microscope.spinal;

import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Light;
import org.aliquot.microscope.optics.LowCondenser;
import org.aliquot.microscope.optics.NegativeStain;
import org.aliquot.microscope.optics.Preparation;

/** What sediment of spinal fluid is mixed with. */
public enum Suspension implements Preparation {
    INDIA_INK;

    private static final double THICKNESS = 2;
    /** Carbon, a little brown where it lies thin. */
    private static final Dye CARBON = new Dye(1.62f, 1.74f, 1.92f);

    @Override
    public Light light() {
        return new NegativeStain(new LowCondenser(new Dye(0.06f, 0.07f, 0.1f), 2.2f, 0.5f, 0.14f), CARBON);
    }

    @Override
    public double thickness() {
        return THICKNESS;
    }
}
