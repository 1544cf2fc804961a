package org.aliquot.microscope.blood;

import org.aliquot.microscope.optics.BrightField;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Ground;
import org.aliquot.microscope.optics.Light;
import org.aliquot.microscope.optics.Preparation;

/** How blood is spread and stained. */
public enum Film implements Preparation {
    WRIGHT_GIEMSA(new Dye(0.035f, 0.045f, 0.065f), 0.45f),
    /** Kleihauer and Betke: citrate at a pH of 3.3 takes hemoglobin A out of the cells, then erythrosin and hematoxylin stain the rest. */
    ACID_ELUTION(new Dye(0.03f, 0.05f, 0.045f), 0.55f),
    /** Living cells take new methylene blue, which precipitates what is left of their RNA, and are spread then. */
    SUPRAVITAL(new Dye(0.05f, 0.03f, 0.035f), 0.5f),
    /** Perls: ferrocyanide and acid turn the iron of ferritin and hemosiderin blue; nuclear fast red stains the rest. */
    PRUSSIAN_BLUE(new Dye(0.03f, 0.045f, 0.05f), 0.45f),
    /** Many layers of blood whose red cells broke in water: nuclei and parasites are left in what is left of them. */
    THICK(new Dye(0.05f, 0.05f, 0.06f), 0.4f) {
        @Override
        public Light light() {
            return new Ground(super.light(), Dyes.HEMOGLOBIN.mixed(Dyes.GRAY_BLUE, 0.7), LysedBlood::new);
        }
    };

    private static final double THICKNESS = 0.4;

    private final Dye white;
    private final float refraction;

    Film(Dye white, float refraction) {
        this.white = white;
        this.refraction = refraction;
    }

    @Override
    public Light light() {
        return new BrightField(white, refraction, 0.05f, 0.1f);
    }

    @Override
    public double thickness() {
        return THICKNESS;
    }
}
