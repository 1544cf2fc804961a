package org.aliquot.microscope.blood;

import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** What is seen in a thick film, in which no red cell is left. */
public enum ThickFilmObject implements Kind {
    FALCIPARUM(
            Book.THICK.facts(
                    "p-falciparum-rings-thick",
                    "Plasmodium falciparum, rings in a thick film",
                    1.6,
                    2.6,
                    "Tiny blue commas, swallows, or broken circles, each with a red dot or two, often many of them; no red cell around",
                    "platelet-thick",
                    "p-vivax-trophozoite-thick"),
            ThickForms::ring,
            26),
    GAMETOCYTE(
            Book.THICK.facts(
                    "p-falciparum-gametocyte-thick",
                    "Plasmodium falciparum, gametocyte in a thick film",
                    7.5,
                    10.5,
                    "Banana or crescent with brown pigment in the middle; no red cell around",
                    "p-vivax-trophozoite-thick"),
            ThickForms::gametocyte),
    VIVAX(
            Book.THICK.facts(
                    "p-vivax-trophozoite-thick",
                    "Plasmodium vivax, trophozoite in a thick film",
                    6,
                    9,
                    "Torn ameboid blue mass with one large red dot and fine brown pigment, in a pale pink ghost with dots",
                    "p-falciparum-rings-thick",
                    "platelet-thick"),
            ThickForms::vivax),
    LEUKOCYTE(
            Book.THICK.facts(
                    "leukocyte-thick",
                    "leukocyte in a thick film",
                    9,
                    13,
                    "Large deep purple nucleus, round or lobed, with a ragged haze of cytoplasm or none",
                    "p-vivax-trophozoite-thick",
                    "platelet-thick"),
            ThickForms::leukocyte),
    PLATELET(
            Book.THICK.facts(
                    "platelet-thick",
                    "platelet in a thick film",
                    2,
                    4,
                    "Pale lilac with a grainy middle and no firm edge, without a separate red dot beside blue cytoplasm",
                    "p-falciparum-rings-thick",
                    "p-vivax-trophozoite-thick"),
            ThickForms::platelet);

    private final Form form;

    ThickFilmObject(Facts facts, Function<Individual, Body> body) {
        this(facts, body, 0);
    }

    ThickFilmObject(Facts facts, Function<Individual, Body> body, int company) {
        this.form = new Form(facts, body, company);
    }

    @Override
    public Form form() {
        return form;
    }
}
