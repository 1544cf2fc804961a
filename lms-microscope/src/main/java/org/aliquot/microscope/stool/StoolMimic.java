package org.aliquot.microscope.stool;

import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Kind;

/** What is mistaken for parasites. */
public enum StoolMimic implements Kind {
    YEAST(new Form(
            Book.GARCIA.facts(
                    "stool-yeast",
                    "yeast in stool",
                    4,
                    8,
                    "Small smooth ovals of varying size, most with a bud, yellow-brown in iodine, without nuclei or axonemes (the size includes the bud)",
                    "endolimax-cyst",
                    "giardia-cyst",
                    "blastocystis"),
            MimicForms::yeast,
            9)),
    POLLEN(new Form(
            Book.GARCIA.facts(
                    "pollen-grain",
                    "pollen grain",
                    26,
                    46,
                    "Round and yellow-brown with a thick wall that is spiny all over, or with a net and three furrows or pores, and no hooklets or embryo",
                    "taenia-egg",
                    "ascaris-egg"),
            PollenForms::pollen)),
    VEGETABLE(new Form(
            Book.GARCIA.facts(
                    "vegetable-cell",
                    "plant cell",
                    55,
                    110,
                    "Large and irregular with corners, a refractile wall of uneven thickness, empty or with starch that iodine turns violet",
                    "ascaris-unfertilized-egg",
                    "fasciola-egg"),
            PlantForms::vegetable)),
    HAIR(new Form(
            Book.GARCIA.facts(
                    "vegetable-hair",
                    "plant hair",
                    110,
                    200,
                    "Stiff and glassy, pointed at one end and broken off at the other, a canal along the middle and no organs",
                    "strongyloides-larva"),
            PlantForms::hair)),
    WHITE(new Form(
            Book.GARCIA.facts(
                    "stool-white-cell",
                    "neutrophil in stool",
                    10,
                    14,
                    "A granular cell with a ragged edge and no wall, its nucleus in two to five lobes that are joined or have separated, without a central karyosome",
                    "entamoeba-histolytica-cyst",
                    "entamoeba-coli-cyst",
                    "blastocystis"),
            MimicForms::white,
            4));

    private final Form form;

    StoolMimic(Form form) {
        this.form = form;
    }

    @Override
    public Form form() {
        return form;
    }
}
