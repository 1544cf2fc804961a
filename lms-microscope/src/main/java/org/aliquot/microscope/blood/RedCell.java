package org.aliquot.microscope.blood;

import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** Red cells by form. */
public enum RedCell implements Kind {
    NORMAL(
            Book.RODAK.facts(
                    "red-cell",
                    "normal red cell",
                    6.8,
                    7.8,
                    "Round, salmon pink, a pallor of one third that fades outwards",
                    "spherocyte",
                    "hypochromic-microcyte"),
            RedForms::normal),
    MICROCYTE(
            Book.RODAK.facts(
                    "hypochromic-microcyte",
                    "hypochromic microcyte",
                    5.4,
                    6.6,
                    "Small, thin rim of hemoglobin, a pallor of more than half of the cell",
                    "red-cell",
                    "target-cell"),
            RedForms::microcyte),
    MACRO_OVALOCYTE(
            Book.RODAK.facts(
                    "macro-ovalocyte",
                    "macro-ovalocyte",
                    8.8,
                    11,
                    "Large, egg-shaped, well filled, hardly any pallor",
                    "elliptocyte",
                    "polychromatic-cell"),
            RedForms::macroOvalocyte),
    TARGET(
            Book.RODAK.facts(
                    "target-cell",
                    "target cell",
                    7.2,
                    8.8,
                    "Dark spot in the middle of the pallor, like a bull's eye",
                    "stomatocyte",
                    "red-cell"),
            RedForms::target),
    SPHEROCYTE(
            Book.RODAK.facts(
                    "spherocyte",
                    "spherocyte",
                    5.4,
                    6.5,
                    "Small, round, dense, without pallor",
                    "red-cell",
                    "hypochromic-microcyte"),
            RedForms::spherocyte),
    HELMET(
            Book.RODAK.facts(
                    "helmet-cell",
                    "schistocyte, helmet cell",
                    5,
                    7,
                    "A piece is cut off along a straight or hollow edge between two horns",
                    "bite-cell",
                    "schistocyte"),
            RedForms::helmet),
    FRAGMENT(
            Book.RODAK.facts(
                    "schistocyte",
                    "schistocyte, fragment",
                    4,
                    6.6,
                    "Small and dense, without pallor: a triangle, a crescent, or a small ball; two horns beside a hollow make a helmet cell",
                    "helmet-cell",
                    "acanthocyte"),
            RedForms::fragment),
    TEARDROP(
            Book.RODAK.facts(
                    "teardrop-cell",
                    "teardrop cell",
                    8.5,
                    11.5,
                    "One tail that tapers to a blunt point",
                    "sickle-cell",
                    "schistocyte"),
            RedForms::teardrop),
    SICKLE(
            Book.RODAK.facts(
                    "sickle-cell",
                    "sickle cell",
                    8.5,
                    13,
                    "Crescent, pointed at both ends, dense, without pallor",
                    "elliptocyte",
                    "teardrop-cell"),
            RedForms::sickle),
    ELLIPTOCYTE(
            Book.RODAK.facts(
                    "elliptocyte",
                    "elliptocyte",
                    7.8,
                    10,
                    "Cigar or ellipse with round ends, hemoglobin thicker at the ends",
                    "macro-ovalocyte",
                    "sickle-cell"),
            RedForms::elliptocyte),
    STOMATOCYTE(
            Book.RODAK.facts(
                    "stomatocyte", "stomatocyte", 6.8, 8, "Pallor is a slit like a mouth", "target-cell", "red-cell"),
            RedForms::stomatocyte),
    ACANTHOCYTE(
            Book.RODAK.facts(
                    "acanthocyte",
                    "acanthocyte",
                    6.2,
                    8,
                    "Few spicules of unlike length at unlike distances, dense, without pallor",
                    "echinocyte",
                    "schistocyte"),
            RedForms::acanthocyte),
    ECHINOCYTE(
            Book.RODAK.facts(
                    "echinocyte",
                    "burr cell (echinocyte)",
                    6.4,
                    7.6,
                    "Ten to thirty short, even spicules all round, pallor kept",
                    "acanthocyte",
                    "red-cell"),
            RedForms::echinocyte),
    BITE(
            Book.RODAK.facts(
                    "bite-cell",
                    "bite cell",
                    6.2,
                    7.4,
                    "A half round piece is missing at the edge",
                    "helmet-cell",
                    "red-cell"),
            RedForms::bitten),
    POLYCHROMATIC(
            Book.RODAK.facts(
                    "polychromatic-cell",
                    "polychromatic red cell",
                    8,
                    9.6,
                    "Larger, gray-blue to lilac, without pallor",
                    "red-cell",
                    "macro-ovalocyte"),
            RedForms::polychromatic),
    ROULEAUX(
            Book.RODAK.facts("rouleaux", "rouleaux", 16, 30, "Cells in a row like a stack of coins", "agglutinate"),
            HeapForms::rouleaux),
    AGGLUTINATE(
            Book.RODAK.facts(
                    "agglutinate", "agglutinated red cells", 16, 28, "Cells in a heap without order", "rouleaux"),
            HeapForms::agglutinate),
    NUCLEATED(
            Book.RODAK.facts(
                    "nucleated-red-cell",
                    "nucleated red cell",
                    8,
                    11,
                    "Round, very dense, small nucleus in gray-pink cytoplasm",
                    "small-lymphocyte",
                    "howell-jolly"),
            RedInclusions::nucleated),
    HOWELL_JOLLY(
            Book.RODAK.facts(
                    "howell-jolly",
                    "Howell–Jolly body",
                    6.8,
                    7.8,
                    "One round, dark purple body of about 1 µm in a red cell",
                    "pappenheimer",
                    "platelet-on-red-cell",
                    "p-falciparum-ring"),
            RedInclusions::howellJolly),
    STIPPLED(
            Book.RODAK.facts(
                    "basophilic-stippling",
                    "basophilic stippling",
                    6.8,
                    7.9,
                    "Many blue granules spread evenly over the cell",
                    "pappenheimer",
                    "p-vivax-trophozoite"),
            RedInclusions::stippled),
    PAPPENHEIMER(
            Book.RODAK.facts(
                    "pappenheimer",
                    "Pappenheimer bodies",
                    6.5,
                    7.7,
                    "A few small, blue-purple, irregular grains in a cluster near the edge",
                    "basophilic-stippling",
                    "howell-jolly"),
            RedInclusions::pappenheimer),
    CABOT(
            Book.RODAK.facts(
                    "cabot-ring",
                    "Cabot ring",
                    6.8,
                    8,
                    "A fine red-violet loop or figure of eight in the cell",
                    "p-falciparum-ring",
                    "basophilic-stippling"),
            RedInclusions::cabot),
    UNDER_PLATELET(
            Book.RODAK.facts(
                    "platelet-on-red-cell",
                    "platelet lying on a red cell",
                    6.8,
                    7.8,
                    "A purple granular body with a pale halo over the cell",
                    "p-falciparum-ring",
                    "howell-jolly"),
            RedInclusions::underPlatelet);

    private final Form form;

    RedCell(Facts facts, Function<Individual, Body> body) {
        this.form = new Form(facts, body);
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public boolean crowds() {
        return this != NUCLEATED;
    }
}
