package org.aliquot.microscope.mold;

import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.Size;

/** Molds of skin, hair and nails. */
public enum Dermatophyte implements Kind {
    CANIS(Book.WALSH.form(
            "microsporum-canis",
            "Microsporum canis",
            new Size(45, 85),
            "Spindle-shaped macroconidia of 6 to 15 cells with a thick rough wall, tapering to a bent, knob-like beak",
            DermatophyteForms::canis,
            4,
            "nannizzia-gypsea",
            "epidermophyton")),
    GYPSEA(Book.WALSH.form(
            "nannizzia-gypsea",
            "Nannizzia gypsea (Microsporum gypseum)",
            new Size(32, 52),
            "Abundant symmetric macroconidia of three to six cells with a thin, finely rough wall and rounded ends",
            DermatophyteForms::gypsea,
            9,
            "microsporum-canis",
            "epidermophyton",
            "fusarium")),
    TRICHOPHYTON(Book.WALSH.form(
            "trichophyton",
            "Trichophyton mentagrophytes complex",
            new Size(52, 78),
            "Round microconidia in clusters like grapes and coiled hyphae; smooth, thin-walled macroconidia like"
                    + " cigars are few (the size is that of what the hypha bears)",
            DermatophyteForms::trichophyton,
            0,
            "sporothrix",
            "epidermophyton")),
    EPIDERMOPHYTON(Book.WALSH.form(
            "epidermophyton",
            "Epidermophyton floccosum",
            new Size(44, 62),
            "Smooth, club-shaped macroconidia of two to five cells with broad rounded ends, two to four from one"
                    + " place, and no microconidia at all (the size is that of what the hypha bears)",
            DermatophyteForms::epidermophyton,
            2,
            "nannizzia-gypsea",
            "trichophyton"));

    private final Form form;

    Dermatophyte(Form form) {
        this.form = form;
    }

    @Override
    public Form form() {
        return form;
    }
}
