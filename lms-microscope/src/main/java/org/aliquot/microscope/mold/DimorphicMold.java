package org.aliquot.microscope.mold;

import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.Size;

/** Fungi that grow as molds at 25 °C and as yeasts at 37 °C, as molds. */
public enum DimorphicMold implements Kind {
    SPOROTHRIX(Book.WALSH.form(
            "sporothrix",
            "Sporothrix schenckii, mold phase",
            new Size(28, 44),
            "Hyphae of only 1 to 2 µm bear slender stalks with teardrop-shaped conidia at their tips like the petals"
                    + " of a daisy, and single ones along the hypha (the size is that of what the hypha bears)",
            RosetteForms::sporothrix,
            0,
            "trichophyton",
            "histoplasma-mold")),
    HISTOPLASMA(Book.WALSH.form(
            "histoplasma-mold",
            "Histoplasma capsulatum, mold phase",
            new Size(42, 64),
            "Slender hyphae bear round, thick-walled, tuberculate macroconidia of 8 to 14 µm on short stalks, and"
                    + " smooth small conidia beside them (the size is that of what the hypha bears)",
            DimorphicForms::histoplasma,
            0,
            "sporothrix",
            "trichophyton"));

    private final Form form;

    DimorphicMold(Form form) {
        this.form = form;
    }

    @Override
    public Form form() {
        return form;
    }
}
