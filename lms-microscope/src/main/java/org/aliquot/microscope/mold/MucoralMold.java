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
            "Broad hyphae without septa, unbranched stalks that rise in twos and threes from rootlets, and a large"
                    + " dark sac of spores on each (stalks are often longer than shown)",
            SporangiumForms::rhizopus,
            0,
            "mucor",
            "aspergillus-niger")),
    MUCOR(Book.WALSH.form(
            "mucor",
            "Mucor species",
            new Size(170, 260),
            "Broad hyphae without septa or rootlets, and stalks that branch, each with a round sac of spores at its"
                    + " end",
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
