package org.aliquot.microscope.mold;

import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.Size;

/** Molds with broad hyphae that have hardly any septa. */
public enum MucoralMold implements Kind {
    RHIZOPUS(Book.WALSH.form(
            "rhizopus",
            "Rhizopus species",
            new Size(280, 400),
            "Broad hyphae without septa, unbranched sporangiophores that rise in groups from rhizoids, each with a"
                    + " large, dark sporangium (the size is that of the whole structure shown; sporangiophores are"
                    + " often longer)",
            SporangiumForms::rhizopus,
            0,
            "mucor",
            "aspergillus-niger")),
    MUCOR(Book.WALSH.form(
            "mucor",
            "Mucor species",
            new Size(170, 260),
            "Broad hyphae without septa and without rhizoids, and sporangiophores that are often branched, each with"
                    + " a round sporangium at its end (the size is that of the whole structure shown)",
            SporangiumForms::mucor,
            0,
            "rhizopus",
            "aspergillus-niger"));

    private final Form form;

    MucoralMold(Form form) {
        this.form = form;
    }

    @Override
    public Form form() {
        return form;
    }
}
