package org.aliquot.microscope.blood;

import java.util.Map;
import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** Platelets. */
public enum Platelet implements Kind {
    NORMAL(
            Book.RODAK.facts(
                    "platelet",
                    "platelet",
                    2,
                    4,
                    "Small, purple granules in a pale margin, no nucleus",
                    "stain-precipitate",
                    "platelet-on-red-cell"),
            PlateletForms::single),
    GIANT(
            Book.RODAK.facts(
                    "giant-platelet",
                    "giant platelet",
                    7,
                    11,
                    "As large as a red cell or larger, purple granules, no nucleus",
                    "small-lymphocyte",
                    "platelet-clump"),
            PlateletForms::single),
    CLUMP(
            Book.RODAK.facts(
                    "platelet-clump",
                    "platelet clump",
                    9,
                    24,
                    "Many small purple granular bodies without nuclei, stuck together in a heap",
                    "giant-platelet",
                    "stain-precipitate"),
            PlateletForms::clump),
    SATELLITES(
            Book.RODAK.facts(
                    "platelet-satellitism",
                    "platelet satellitism",
                    16,
                    19,
                    "Small purple granular bodies without nuclei around a neutrophil, like a wreath",
                    "segmented-neutrophil",
                    "platelet-clump"),
            PlateletForms::satellites);

    private final Form form;

    Platelet(Facts facts, Function<Individual, Body> body) {
        this.form = new Form(facts, body);
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public Map<String, Double> properties(Chance chance) {
        return this == SATELLITES ? Map.of("lobes", 3.0 + chance.below(3)) : Map.of();
    }
}
