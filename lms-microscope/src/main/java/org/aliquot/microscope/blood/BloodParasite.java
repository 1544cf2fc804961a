package org.aliquot.microscope.blood;

import java.util.Map;
import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** Parasites on a thin film: those of red cells each with its cell. Property "merozoites": of a schizont of P. malariae. */
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
            Babesias::any),
    VIVAX_RING(
            Book.CDC.facts(
                    "p-vivax-ring",
                    "Plasmodium vivax, ring",
                    8,
                    10,
                    "Large uneven blue loop, a third of the cell or more, with one heavy red dot; cell normal to enlarged, often with fine pink dots",
                    "p-falciparum-ring",
                    "p-vivax-trophozoite",
                    "p-ovale-trophozoite"),
            MalariaForms::vivaxRing),
    VIVAX_GAMETOCYTE(
            Book.CDC.facts(
                    "p-vivax-gametocyte",
                    "Plasmodium vivax, gametocyte",
                    9,
                    11.5,
                    "Round and compact, nearly fills an enlarged cell with pink dots at its rim; brown pigment is scattered all over",
                    "p-vivax-trophozoite",
                    "p-falciparum-gametocyte"),
            MalariaForms::vivaxGametocyte),
    OVALE_TROPHOZOITE(
            Book.CDC.facts(
                    "p-ovale-trophozoite",
                    "Plasmodium ovale, trophozoite",
                    8,
                    10,
                    "Compact blue body with large red chromatin in an oval cell with coarse pink dots and a ragged end, slightly enlarged",
                    "p-vivax-trophozoite",
                    "p-vivax-ring",
                    "p-malariae-band"),
            MalariaForms::ovaleTrophozoite),
    MALARIAE_BAND(
            Book.CDC.facts(
                    "p-malariae-band",
                    "Plasmodium malariae, band form",
                    6.2,
                    7.4,
                    "Dense blue strip across a cell of normal or smaller size, coarse dark pigment, no dots; P. knowlesi can look the same",
                    "p-ovale-trophozoite",
                    "p-vivax-trophozoite"),
            MalariaForms::malariaeBand),
    MALARIAE_SCHIZONT(
            Book.CDC.facts(
                    "p-malariae-schizont",
                    "Plasmodium malariae, schizont",
                    6.4,
                    7.5,
                    "Six to twelve merozoites, often in a rosette around dark pigment, in a cell that is not enlarged",
                    "p-vivax-schizont",
                    "babesia"),
            MalariaForms::malariaeSchizont),
    CRUZI(
            Book.TRYPANOSOMES.facts(
                    "trypanosoma-cruzi",
                    "Trypanosoma cruzi, trypomastigote",
                    10,
                    14,
                    "Bent to a C or U between the red cells, with a large dark kinetoplast near its pointed end and a nucleus in the middle",
                    "trypanosoma-brucei",
                    "sickle-cell"),
            Trypanosomes::cruzi),
    BRUCEI(
            Book.TRYPANOSOMES.facts(
                    "trypanosoma-brucei",
                    "Trypanosoma brucei, trypomastigote",
                    15,
                    25,
                    "Slender and wavy between the red cells, with a tiny kinetoplast at one end, an undulating membrane, and a free flagellum",
                    "trypanosoma-cruzi"),
            Trypanosomes::brucei);

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
        return this != CRUZI && this != BRUCEI;
    }

    @Override
    public Map<String, Double> properties(Chance chance) {
        return this == MALARIAE_SCHIZONT ? Map.of("merozoites", 6.0 + chance.below(4) + chance.below(4)) : Map.of();
    }
}
