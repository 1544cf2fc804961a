package org.aliquot.microscope.gram;

import org.aliquot.microscope.optics.BrightField;
import org.aliquot.microscope.optics.DriedProtein;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Ground;
import org.aliquot.microscope.optics.Light;
import org.aliquot.microscope.optics.Preparation;

/** How a specimen is smeared and stained. */
public enum Smear implements Preparation {
    GRAM(0.7);

    private static final Dye PINK = Dyes.SAFRANIN.mixed(Dyes.CRYSTAL_VIOLET, 0.06);
    private static final Dye WARM_WHITE = new Dye(0.04f, 0.055f, 0.065f);

    private final double thickness;

    Smear(double thickness) {
        this.thickness = thickness;
    }

    @Override
    public Light light() {
        return new Ground(new BrightField(WARM_WHITE, 0.45f, 0.05f, 0.1f), PINK, DriedProtein::new);
    }

    @Override
    public double thickness() {
        return thickness;
    }
}
