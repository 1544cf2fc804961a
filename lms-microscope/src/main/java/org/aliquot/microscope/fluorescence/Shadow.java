package org.aliquot.microscope.fluorescence;

import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Kind;

/** Cells and mucus that lost the dye, and are hardly seen: nobody names them. */
public enum Shadow implements Kind {
    CELL;

    private static final Form FORM = new Form(
            Book.TILLE.facts("auramine-shadow", "shadow", 8, 18, "A dull patch without any form", "auramine-debris"),
            AuramineForms::shadow);

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public boolean crowds() {
        return true;
    }
}
