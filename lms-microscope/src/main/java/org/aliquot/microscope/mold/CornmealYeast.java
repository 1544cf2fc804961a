package org.aliquot.microscope.mold;

import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.Size;

/** Yeasts on cornmeal agar with Tween 80, where their growth tells them apart. */
public enum CornmealYeast implements Kind {
    ALBICANS(Book.WALSH.form(
            "candida-albicans-cornmeal",
            "Candida albicans on cornmeal agar",
            new Size(58, 90),
            "Long cells end to end with clusters of small round cells where they meet, and thick-walled, round cells"
                    + " of 8 to 12 µm at the ends",
            CornmealForms::albicans,
            1,
            "candida-other-cornmeal")),
    OTHER(Book.WALSH.form(
            "candida-other-cornmeal",
            "Candida without chlamydospores on cornmeal agar",
            new Size(54, 84),
            "Long cells end to end with small round cells along them and where they meet, and no thick-walled, round"
                    + " cell anywhere",
            CornmealForms::others,
            1,
            "candida-albicans-cornmeal"));

    private final Form form;

    CornmealYeast(Form form) {
        this.form = form;
    }

    @Override
    public Form form() {
        return form;
    }
}
