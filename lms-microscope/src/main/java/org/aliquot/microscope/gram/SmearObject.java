package org.aliquot.microscope.gram;

import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** Cells of the patient, and what comes from the stain. */
public enum SmearObject implements Kind {
    NEUTROPHIL(
            Book.TILLE.facts(
                    "gram-neutrophil",
                    "segmented neutrophil in a Gram stain",
                    10,
                    14,
                    "Two to five pink-red lobes in pale pink, granular cytoplasm with a ragged edge",
                    "intracellular-gram-negative-diplococci"),
            3,
            SmearForms::neutrophil),
    SQUAMOUS(
            Book.TILLE.facts(
                    "gram-squamous-cell",
                    "squamous epithelial cell in a Gram stain",
                    40,
                    60,
                    "Large, thin, pale pink and angular, with folded but sharp edges and a small nucleus near the middle",
                    "clue-cell",
                    "gram-neutrophil"),
            0,
            SmearForms::squamous),
    CLUE(
            Book.TILLE.facts(
                    "clue-cell",
                    "clue cell",
                    40,
                    60,
                    "A squamous epithelial cell whose edge is hidden by very many short gram-variable rods, violet and pink",
                    "gram-squamous-cell"),
            0,
            SmearForms::clue),
    PRECIPITATE(
            Book.TILLE.facts(
                    "crystal-violet-precipitate",
                    "crystal violet precipitate",
                    3,
                    14,
                    "Dark purple refractile lumps without form and grains strewn around them, some with needles, above the plane of the cells",
                    "gram-positive-cocci-clusters",
                    "gram-yeast"),
            3,
            SmearForms::precipitate);

    private final Form form;

    SmearObject(Facts facts, int company, Function<Individual, Body> body) {
        this.form = new Form(facts, body, company);
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public double lift() {
        return this == PRECIPITATE ? 0.5 : 0;
    }

    @Override
    public boolean crowds() {
        return this == PRECIPITATE;
    }
}
