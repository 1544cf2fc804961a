package org.aliquot.microscope.gram;

import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** Yeasts, which keep the crystal violet. */
public enum SmearYeast implements Kind {
    BUDDING(
            Book.TILLE.facts(
                    "gram-yeast",
                    "budding yeast in a Gram stain",
                    4.5,
                    8.5,
                    "Blue-violet ovals of varying size, several times as large as cocci, unevenly stained, with a bud on a narrow base (the size includes the bud)",
                    "gram-positive-tetrads",
                    "gram-pseudohyphae",
                    "crystal-violet-precipitate"),
            11,
            YeastForms::budding),
    PSEUDOHYPHAE(
            Book.TILLE.facts(
                    "gram-pseudohyphae",
                    "yeast with pseudohyphae in a Gram stain",
                    24,
                    42,
                    "Long blue-violet cells end to end, constricted where they join, with round buds at the joints",
                    "gram-yeast",
                    "gram-positive-branching-filaments"),
            1,
            YeastForms::pseudohyphae);

    private final Form form;

    SmearYeast(Facts facts, int company, Function<Individual, Body> body) {
        this.form = new Form(facts, body, company);
    }

    @Override
    public Form form() {
        return form;
    }
}
