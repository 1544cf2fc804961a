package org.aliquot.microscope.blood;

import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** Parasites of red cells on a thin film, each with its cell. */
public enum BloodParasite implements Kind {
    FALCIPARUM_RING(
            Book.CDC.facts(
                    "p-falciparum-ring",
                    "Plasmodium falciparum, ring",
                    6.6,
                    7.8,
                    "Delicate blue loop of cytoplasm with one or two red dots, often several in a cell or at its edge; cell not enlarged",
                    "babesia",
                    "platelet-on-red-cell",
                    "howell-jolly"),
            ParasiteForms::falciparumRing),
    FALCIPARUM_GAMETOCYTE(
            Book.CDC.facts(
                    "p-falciparum-gametocyte",
                    "Plasmodium falciparum, gametocyte",
                    8.5,
                    12,
                    "Banana with brown pigment and red chromatin in the middle",
                    "sickle-cell"),
            Gametocyte::of),
    VIVAX_TROPHOZOITE(
            Book.CDC.facts(
                    "p-vivax-trophozoite",
                    "Plasmodium vivax, trophozoite",
                    8.8,
                    11,
                    "Enlarged pale cell with pink Schüffner dots, ameboid blue cytoplasm, red chromatin, fine brown pigment",
                    "basophilic-stippling",
                    "p-vivax-schizont"),
            ParasiteForms::vivaxTrophozoite),
    VIVAX_SCHIZONT(
            Book.CDC.facts(
                    "p-vivax-schizont",
                    "Plasmodium vivax, schizont",
                    8.8,
                    11,
                    "Twelve to twenty-four merozoites fill the enlarged cell round a clump of brown pigment",
                    "p-vivax-trophozoite",
                    "platelet-clump"),
            ParasiteForms::schizont),
    BABESIA(
            Book.CDC.facts(
                    "babesia",
                    "Babesia",
                    6.6,
                    7.8,
                    "Several small rings or pears of unlike size, now and then four as a Maltese cross, no pigment",
                    "p-falciparum-ring"),
            Babesias::any);

    private final Form form;

    BloodParasite(Facts facts, Function<Individual, Body> body) {
        this.form = new Form(facts, body);
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public boolean crowds() {
        return true;
    }
}
