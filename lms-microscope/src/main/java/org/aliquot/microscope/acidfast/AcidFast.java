package org.aliquot.microscope.acidfast;

import org.aliquot.microscope.optics.BrightField;
import org.aliquot.microscope.optics.DriedProtein;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Ground;
import org.aliquot.microscope.optics.Light;
import org.aliquot.microscope.optics.Preparation;

/** What is stained with carbolfuchsin and, after the acid, with methylene blue. */
public enum AcidFast implements Preparation {
    SPUTUM(0.8),
    STOOL(1);

    static final Dye BLUE = Dyes.METHYLENE_BLUE;

    private static final Dye WHITE = new Dye(0.055f, 0.05f, 0.045f);

    private final double thickness;

    AcidFast(double thickness) {
        this.thickness = thickness;
    }

    @Override
    public Light light() {
        return new Ground(new BrightField(WHITE, 0.4f, 0.05f, 0.1f), BLUE.times(1.7), DriedProtein::new);
    }

    @Override
    public double thickness() {
        return thickness;
    }
}
