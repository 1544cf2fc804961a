package org.aliquot.microscope.mold;

import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.Size;

/** Molds whose hyphae and conidia are brown. */
public enum DarkMold implements Kind {
    ALTERNARIA(Book.WALSH.form(
            "alternaria",
            "Alternaria species",
            new Size(64, 105),
            "Brown conidia shaped like drumsticks in a chain, each with walls across and along and its narrow end"
                    + " toward the next (the size is that of the whole structure shown)",
            DarkForms::alternaria,
            1,
            "curvularia",
            "microsporum-canis")),
    CURVULARIA(Book.WALSH.form(
            "curvularia",
            "Curvularia species",
            new Size(52, 74),
            "Brown conidia of four cells that the third one, swollen and darkest, bends, along a brown stalk with"
                    + " knees (the size is that of the group of conidia shown)",
            KneedForms::curvularia,
            1,
            "alternaria",
            "fusarium"));

    private final Form form;

    DarkMold(Form form) {
        this.form = form;
    }

    @Override
    public Form form() {
        return form;
    }
}
