package org.aliquot.microscope.sediment;

import java.util.Map;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Kind;

/** What of a urine sediment shines between crossed polars: the bodies are those of the other families. */
public enum PolarizedSediment implements Kind {
    URIC_ACID(
            AcidCrystal.URIC_ACID,
            true,
            "Strongly birefringent: plates, whetstones and barrels that shine in many bright colors, in bands that follow their edges",
            "cystine-polarized",
            "cholesterol-crystal-polarized"),
    DIHYDRATE(
            AcidCrystal.DIHYDRATE,
            true,
            "Weakly birefringent: a faint gray square or lozenge, where other crystals of the field are bright",
            "calcium-oxalate-monohydrate-polarized",
            "triple-phosphate-polarized"),
    MONOHYDRATE(
            AcidCrystal.MONOHYDRATE,
            true,
            "Strongly birefringent for its size: a small bright oval with a darker center, or a bright dumbbell; red cells stay dark",
            "calcium-oxalate-dihydrate-polarized",
            "starch-granule-polarized"),
    TRIPLE_PHOSPHATE(
            AlkalineCrystal.TRIPLE_PHOSPHATE,
            true,
            "Birefringent prism like a coffin lid, gray to white at its thin edges, yellow to orange along its ridge",
            "uric-acid-polarized",
            "calcium-oxalate-dihydrate-polarized"),
    CYSTINE(
            AbnormalCrystal.CYSTINE,
            true,
            "Thin hexagonal plates, dark to faintly gray because they are only weakly birefringent; thick or stacked ones are brighter",
            "uric-acid-polarized",
            "cholesterol-crystal-polarized"),
    CHOLESTEROL(
            AbnormalCrystal.CHOLESTEROL,
            true,
            "Birefringent flat plates with a notched corner, gray to white, and yellow to brown where they overlap",
            "cystine-polarized",
            "uric-acid-polarized"),
    FAT_BODY(
            UrineCell.FAT_BODY,
            false,
            "A dark cell filled with small bright Maltese crosses, one in each round droplet",
            "starch-granule-polarized",
            "fatty-cast-polarized"),
    FATTY_CAST(
            Cast.FATTY,
            false,
            "Small bright Maltese crosses lined up between parallel sides in a dark matrix",
            "oval-fat-body-polarized",
            "fiber-polarized"),
    STARCH(
            Contaminant.STARCH,
            false,
            "A bright round body with a large dark Maltese cross, whose arms meet off the middle",
            "oval-fat-body-polarized",
            "calcium-oxalate-monohydrate-polarized"),
    FIBER(
            Contaminant.FIBER,
            true,
            "Strongly birefringent over its whole length, white and many-colored; waxy and hyaline casts stay dark",
            "fatty-cast-polarized",
            "uric-acid-polarized");

    private final Form form;
    private final boolean along;

    /** @param along whether it is bright only where it lies between the polars */
    PolarizedSediment(Kind plain, boolean along, String features, String... lookAlikes) {
        this.along = along;
        this.form = plain.form().seen("-polarized", " in polarized light", features, lookAlikes);
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public Map<String, Double> properties(Chance chance) {
        return along ? Mount.between(chance) : Map.of();
    }
}
