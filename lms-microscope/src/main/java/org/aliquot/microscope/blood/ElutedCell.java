package org.aliquot.microscope.blood;

import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** Cells of a mother's blood after acid elution. */
public enum ElutedCell implements Kind {
    FETAL(
            Book.AABB.facts(
                    "fetal-red-cell",
                    "fetal red cell after acid elution",
                    7.4,
                    9,
                    "Evenly bright rose-pink and refractile, well filled, a little larger than the pale cells around it",
                    "f-cell",
                    "lymphocyte-acid-elution"),
            ElutedForms::fetal),
    ADULT(
            Book.AABB.facts(
                    "adult-ghost-cell",
                    "adult red cell after acid elution (ghost)",
                    6.8,
                    7.8,
                    "Nearly colorless, only a thin pale outline is left",
                    "f-cell"),
            ElutedForms::adult),
    PARTIAL(
            Book.AABB.facts(
                    "f-cell",
                    "F cell (adult cell with some hemoglobin F)",
                    6.8,
                    7.8,
                    "Pale to medium pink, between the colorless cells and the bright ones, often deeper at the edge",
                    "fetal-red-cell",
                    "adult-ghost-cell"),
            ElutedForms::partial),
    LYMPHOCYTE(
            Book.AABB.facts(
                    "lymphocyte-acid-elution",
                    "lymphocyte after acid elution",
                    7,
                    10,
                    "Round, clumped blue-violet nucleus that nearly fills the cell, thin grayish-pink cytoplasm",
                    "fetal-red-cell"),
            ElutedForms::lymphocyte);

    private final Form form;

    ElutedCell(Facts facts, Function<Individual, Body> body) {
        this.form = new Form(facts, body);
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public boolean crowds() {
        return this != LYMPHOCYTE;
    }
}
