package org.aliquot.microscope.trichrome;

import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Kind;

/** Protozoa of stool in a trichrome stain, and the cell they are taken for. */
public enum TrichromeKind implements Kind {
    HISTOLYTICA(new Form(
            Book.PROTOZOA.facts(
                    "entamoeba-histolytica-trophozoite",
                    "Entamoeba histolytica trophozoite",
                    14,
                    24,
                    "Finely granular blue-green cytoplasm with ingested red cells, one nucleus with a small central karyosome and fine even chromatin",
                    "entamoeba-coli-trophozoite",
                    "trichrome-white-cell"),
            TrophozoiteForms::histolytica)),
    COLI(new Form(
            Book.PROTOZOA.facts(
                    "entamoeba-coli-trophozoite",
                    "Entamoeba coli trophozoite",
                    17,
                    28,
                    "Coarse cytoplasm with vacuoles and bacteria, one nucleus with a large eccentric karyosome and coarse uneven chromatin",
                    "entamoeba-histolytica-trophozoite",
                    "trichrome-white-cell"),
            TrophozoiteForms::coli)),
    GIARDIA(new Form(
            Book.PROTOZOA.facts(
                    "giardia-trophozoite",
                    "Giardia duodenalis trophozoite",
                    11,
                    17,
                    "Shaped like a pear, two nuclei side by side with a large karyosome and no chromatin at their edge, axonemes along the middle, dark curved median bodies, flagella mostly unseen",
                    "dientamoeba-trophozoite"),
            FlagellateForms::giardia)),
    DIENTAMOEBA(new Form(
            Book.PROTOZOA.facts(
                    "dientamoeba-trophozoite",
                    "Dientamoeba fragilis trophozoite",
                    8,
                    13,
                    "Round with vacuoles, one or mostly two nuclei that are packets of four to eight grains without chromatin on a membrane",
                    "giardia-trophozoite",
                    "trichrome-white-cell"),
            TrophozoiteForms::dientamoeba,
            1)),
    CYST(new Form(
            Book.PROTOZOA.facts(
                    "entamoeba-histolytica-cyst-trichrome",
                    "Entamoeba histolytica/dispar cyst in a trichrome stain",
                    10.5,
                    15,
                    "Round, up to four nuclei with a small central karyosome, often red chromatoid bars with rounded ends",
                    "trichrome-white-cell",
                    "dientamoeba-trophozoite"),
            FixedForms::cyst,
            1)),
    WHITE(new Form(
            Book.GARCIA.facts(
                    "trichrome-white-cell",
                    "neutrophil in a trichrome stain",
                    10,
                    14,
                    "Pale cytoplasm with a torn edge, and a red-purple nucleus in two to five lobes that are joined or have separated, without a central karyosome",
                    "entamoeba-histolytica-cyst-trichrome",
                    "entamoeba-histolytica-trophozoite",
                    "dientamoeba-trophozoite"),
            FixedForms::white,
            2));

    private final Form form;

    TrichromeKind(Form form) {
        this.form = form;
    }

    @Override
    public Form form() {
        return form;
    }
}
