package org.aliquot.microscope.gram;

import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Kind;

/** What no smear of a specimen is without, and nobody names. */
public enum Scrap implements Kind {
    PINK;

    private static final Form FORM = new Form(
            Book.TILLE.facts(
                    "pink-scrap", "pink scrap", 1.2, 5, "Specks without any form", "gram-negative-coccobacilli"),
            SmearForms::scrap);

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public boolean crowds() {
        return true;
    }
}
