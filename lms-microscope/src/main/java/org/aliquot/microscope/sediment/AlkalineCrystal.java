package org.aliquot.microscope.sediment;

import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** Crystals of alkaline urine. */
public enum AlkalineCrystal implements Kind {
    TRIPLE_PHOSPHATE(
            Book.STRASINGER.facts(
                    "triple-phosphate",
                    "triple phosphate (struvite)",
                    30,
                    80,
                    "Colorless three- to six-sided prism with beveled ends that looks like a coffin lid",
                    "calcium-oxalate-dihydrate",
                    "cystine",
                    "cholesterol-crystal"),
            3,
            PhosphateForms::triple),
    AMORPHOUS_PHOSPHATES(
            Book.STRASINGER.facts(
                    "amorphous-phosphates",
                    "amorphous phosphates",
                    14,
                    44,
                    "Colorless to gray granules of about 1 µm without form, here in heaps; they dissolve in dilute acetic acid and give a white pellet",
                    "amorphous-urates",
                    "bacteria-cocci"),
            14,
            PhosphateForms::amorphous),
    CALCIUM_PHOSPHATE(
            Book.BRUNZEL.facts(
                    "calcium-phosphate",
                    "calcium phosphate",
                    34,
                    80,
                    "Colorless slender prisms, wedge-shaped at one end, in rosettes or fans",
                    "tyrosine",
                    "sulfonamide",
                    "ampicillin"),
            2,
            PhosphateForms::calcium),
    CALCIUM_CARBONATE(
            Book.STRASINGER.facts(
                    "calcium-carbonate",
                    "calcium carbonate",
                    3.5,
                    8,
                    "Small colorless to yellowish dumbbells and spheres; gas forms when acetic acid is added",
                    "calcium-oxalate-monohydrate",
                    "bacteria-cocci"),
            60,
            OxalateForms::carbonate),
    AMMONIUM_BIURATE(
            Book.STRASINGER.facts(
                    "ammonium-biurate",
                    "ammonium biurate",
                    14,
                    34,
                    "Yellow-brown sphere with radial striations and irregular horns, the thorn apple",
                    "leucine",
                    "uric-acid"),
            6,
            UrateForms::biurate);

    private final Form form;

    AlkalineCrystal(Facts facts, int company, Function<Individual, Body> body) {
        this.form = new Form(facts, body, company);
    }

    @Override
    public Form form() {
        return form;
    }
}
