package org.aliquot.microscope.blood;

import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** Red cells that were stained alive, with what new methylene blue shows in them. */
public enum SupravitalCell implements Kind {
    RETICULOCYTE(
            Book.CLSI.facts(
                    "reticulocyte",
                    "reticulocyte",
                    7.4,
                    9.2,
                    "Deep blue granules and threads, from a dense network to a few grains but at least two, in a pale greenish cell",
                    "hemoglobin-h-inclusions",
                    "heinz-bodies",
                    "howell-jolly-supravital"),
            SupravitalForms::reticulocyte),
    MATURE(
            Book.CLSI.facts(
                    "red-cell-supravital",
                    "mature red cell, supravital stain",
                    6.8,
                    7.8,
                    "Pale greenish blue with a paler middle, nothing in it",
                    "reticulocyte"),
            SupravitalForms::mature),
    HEINZ(
            Book.CLSI.facts(
                    "heinz-bodies",
                    "Heinz bodies",
                    6.8,
                    8.2,
                    "One to four round blue lumps of 1 to 3 µm that touch the membrane or bulge from it",
                    "reticulocyte",
                    "howell-jolly-supravital",
                    "hemoglobin-h-inclusions"),
            SupravitalForms::heinz),
    HEMOGLOBIN_H(
            Book.CLSI.facts(
                    "hemoglobin-h-inclusions",
                    "hemoglobin H inclusions",
                    6.4,
                    7.8,
                    "Many small greenish-blue dots, all of about one size and spread evenly over the cell, like the pits of a golf ball",
                    "reticulocyte",
                    "heinz-bodies"),
            SupravitalForms::hemoglobinH),
    HOWELL_JOLLY(
            Book.CLSI.facts(
                    "howell-jolly-supravital",
                    "Howell–Jolly body, supravital stain",
                    6.8,
                    7.8,
                    "One round, dense, dark blue dot of about 1 µm within the cell, without threads",
                    "reticulocyte",
                    "heinz-bodies"),
            SupravitalForms::howellJolly);

    private final Form form;

    SupravitalCell(Facts facts, Function<Individual, Body> body) {
        this.form = new Form(facts, body);
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public boolean crowds() {
        return true;
    }
}
