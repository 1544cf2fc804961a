package org.aliquot.microscope.sediment;

import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** Crystals of acid and neutral urine. */
public enum AcidCrystal implements Kind {
    URIC_ACID(
            Book.STRASINGER.facts(
                    "uric-acid",
                    "uric acid",
                    24,
                    70,
                    "Yellow to brown rhombic plates, whetstones, barrels and rosettes, often in layers; strongly birefringent",
                    "cystine",
                    "triple-phosphate",
                    "pinworm-egg"),
            3,
            UrateForms::uricAcid),
    DIHYDRATE(
            Book.STRASINGER.facts(
                    "calcium-oxalate-dihydrate",
                    "calcium oxalate dihydrate",
                    7,
                    22,
                    "Colorless octahedron that looks like an envelope, with two lines that cross in the middle",
                    "triple-phosphate",
                    "cystine"),
            14,
            OxalateForms::dihydrate),
    MONOHYDRATE(
            Book.STRASINGER.facts(
                    "calcium-oxalate-monohydrate",
                    "calcium oxalate monohydrate",
                    6,
                    15,
                    "Colorless oval with a thin center, or dumbbell; strongly birefringent",
                    "urine-red-cell",
                    "calcium-carbonate",
                    "budding-yeast"),
            14,
            OxalateForms::monohydrate),
    AMORPHOUS_URATES(
            Book.STRASINGER.facts(
                    "amorphous-urates",
                    "amorphous urates",
                    14,
                    44,
                    "Yellow-brown granules of about 1 µm without form, here in heaps; they dissolve on warming and give a pink pellet",
                    "amorphous-phosphates",
                    "bacteria-cocci",
                    "coarsely-granular-cast"),
            14,
            UrateForms::amorphousUrates);

    private final Form form;

    AcidCrystal(Facts facts, int company, Function<Individual, Body> body) {
        this.form = new Form(facts, body, company);
    }

    @Override
    public Form form() {
        return form;
    }
}
