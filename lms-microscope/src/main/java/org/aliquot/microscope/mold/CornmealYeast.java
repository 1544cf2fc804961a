package org.aliquot.microscope.mold;

import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.Size;

/** Yeasts on cornmeal agar with Tween 80, where their growth tells them apart. */
public enum CornmealYeast implements Kind {
    ALBICANS(Book.WALSH.form(
            "candida-albicans-cornmeal",
            "Candida albicans on cornmeal agar",
            new Size(76, 92),
            "Long threads with clusters of small round cells where their cells meet, and thick-walled, round cells of"
                    + " 8 to 12 µm at the ends (the size is that of the stretch pointed at; threads go on beyond it)",
            CornmealForms::albicans,
            1,
            "candida-other-cornmeal")),
    OTHER(Book.WALSH.form(
            "candida-other-cornmeal",
            "Candida without chlamydospores on cornmeal agar",
            new Size(76, 92),
            "Pseudohyphae with small round cells along them and where their cells meet, and no thick-walled, round"
                    + " cell anywhere (the size is that of the stretch pointed at; threads go on beyond it)",
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
