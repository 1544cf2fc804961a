package org.aliquot.microscope.stool;

import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** Cysts of protozoa, and Blastocystis. */
public enum StoolCyst implements Kind {
    HISTOLYTICA(
            "entamoeba-histolytica-cyst",
            "Entamoeba histolytica/dispar cyst",
            10.5,
            16,
            "Round, one to four nuclei with a small central karyosome and fine even chromatin; chromatoid bars have rounded ends",
            CystForms::histolytica,
            "entamoeba-coli-cyst",
            "stool-white-cell",
            "endolimax-cyst"),
    COLI(
            "entamoeba-coli-cyst",
            "Entamoeba coli cyst",
            15,
            24,
            "Round, up to eight nuclei with an eccentric karyosome and coarse uneven chromatin; chromatoid bars are splintered",
            CystForms::coli,
            "entamoeba-histolytica-cyst",
            "stool-white-cell"),
    GIARDIA(
            "giardia-cyst",
            "Giardia duodenalis cyst",
            10.5,
            14,
            "Oval, two to four nuclei at one end, axonemes lengthwise in the middle, the cytoplasm drawn back from the wall in places",
            CystForms::giardia,
            "stool-yeast",
            "iodamoeba-cyst",
            "endolimax-cyst"),
    IODAMOEBA(
            "iodamoeba-cyst",
            "Iodamoeba buetschlii cyst",
            9,
            14,
            "Irregular to oval, a sharp-edged vacuole of glycogen that iodine stains dark red-brown, a single nucleus with a large karyosome",
            CystForms::iodamoeba,
            "giardia-cyst",
            "stool-yeast"),
    ENDOLIMAX(
            "endolimax-cyst",
            "Endolimax nana cyst",
            6,
            9,
            "Small and oval, up to four nuclei that look like dots because there is no chromatin on their membranes",
            CystForms::endolimax,
            "stool-yeast",
            "entamoeba-histolytica-cyst",
            "giardia-cyst"),
    BLASTOCYSTIS(
            "blastocystis",
            "Blastocystis",
            8,
            17,
            "Round, of varying size, a large central body that fills most of it, and a thin ring of cytoplasm with several dark nuclei in it",
            CystForms::blastocystis,
            "stool-yeast",
            "entamoeba-histolytica-cyst",
            "stool-white-cell");

    private final Form form;

    StoolCyst(
            String id,
            String words,
            double low,
            double high,
            String features,
            Function<Individual, Body> body,
            String... lookAlikes) {
        Facts facts = Book.PROTOZOA.facts(id, words, low, high, features, lookAlikes);
        this.form = new Form(facts, body, 4);
    }

    @Override
    public Form form() {
        return form;
    }
}
