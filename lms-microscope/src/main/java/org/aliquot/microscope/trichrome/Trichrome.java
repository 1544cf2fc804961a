package org.aliquot.microscope.trichrome;

import org.aliquot.microscope.optics.BrightField;
import org.aliquot.microscope.optics.DriedProtein;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Ground;
import org.aliquot.microscope.optics.Light;
import org.aliquot.microscope.optics.Preparation;

/** Wheatley's trichrome: chromatin and what was eaten red, cytoplasm blue-green, the ground green. */
public enum Trichrome implements Preparation {
    WHEATLEY;

    static final Dye GREEN = Dyes.MALACHITE_GREEN;
    static final Dye PLASMA = Dyes.MALACHITE_GREEN.mixed(Dyes.COTTON_BLUE, 0.42).mixed(Dyes.CHROMOTROPE, 0.06);
    static final Dye RED = Dyes.CHROMOTROPE.mixed(Dyes.CRYSTAL_VIOLET, 0.12);
    static final Dye CHROMATIN =
            Dyes.CHROMOTROPE.mixed(Dyes.CRYSTAL_VIOLET, 0.4).times(1.35);

    private static final double THICKNESS = 1;
    private static final Dye WHITE = new Dye(0.06f, 0.045f, 0.055f);

    @Override
    public Light light() {
        return new Ground(new BrightField(WHITE, 0.4f, 0.05f, 0.1f), GREEN.times(1.9), DriedProtein::new);
    }

    @Override
    public double thickness() {
        return THICKNESS;
    }
}
