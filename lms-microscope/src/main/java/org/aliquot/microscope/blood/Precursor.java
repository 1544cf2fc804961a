package org.aliquot.microscope.blood;

import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** Immature and malignant leukocytes. */
public enum Precursor implements Kind {
    MYELOBLAST(
            Book.CARR.facts(
                    "myeloblast",
                    "myeloblast",
                    14,
                    20,
                    "Large round nucleus with fine chromatin and two to five nucleoli, moderate blue cytoplasm without granules",
                    "lymphoblast",
                    "promyelocyte",
                    "myeloblast-auer"),
            PrecursorForms::myeloblast),
    AUER(
            Book.CARR.facts(
                    "myeloblast-auer",
                    "myeloblast with Auer rod",
                    14,
                    20,
                    "Large round nucleus with fine chromatin and nucleoli, blue cytoplasm with a thin red-purple needle in it",
                    "myeloblast",
                    "promyelocyte"),
            PrecursorForms::auer),
    PROMYELOCYTE(
            Book.CARR.facts(
                    "promyelocyte",
                    "promyelocyte",
                    14,
                    20,
                    "Fine chromatin with nucleoli, many red-purple azurophilic granules, also over the nucleus",
                    "myeloblast",
                    "myelocyte"),
            PrecursorForms::promyelocyte),
    MYELOCYTE(
            Book.CARR.facts(
                    "myelocyte",
                    "myelocyte",
                    12,
                    18,
                    "Round or oval nucleus off the middle, coarser chromatin, lilac granules in pink-blue cytoplasm, no nucleolus",
                    "promyelocyte",
                    "metamyelocyte",
                    "large-granular-lymphocyte"),
            PrecursorForms::myelocyte),
    METAMYELOCYTE(
            Book.CARR.facts(
                    "metamyelocyte",
                    "metamyelocyte",
                    12,
                    16,
                    "Kidney-shaped nucleus dented less than half, pink cytoplasm with lilac granules",
                    "myelocyte",
                    "band-neutrophil",
                    "monocyte"),
            PrecursorForms::metamyelocyte),
    LYMPHOBLAST(
            Book.CARR.facts(
                    "lymphoblast",
                    "lymphoblast",
                    10,
                    16,
                    "Scant blue cytoplasm, even fine chromatin, nucleoli hard to see, often a cleft",
                    "myeloblast",
                    "small-lymphocyte",
                    "reactive-lymphocyte"),
            PrecursorForms::lymphoblast),
    HAIRY(
            Book.CARR.facts(
                    "hairy-cell",
                    "hairy cell",
                    12,
                    18,
                    "Hair-like projections of a ragged pale gray-blue cytoplasm, oval or bent nucleus with even chromatin",
                    "reactive-lymphocyte",
                    "monocyte"),
            PrecursorForms::hairy),
    PLASMA(
            Book.CARR.facts(
                    "plasma-cell",
                    "plasma cell",
                    10,
                    18,
                    "Round nucleus far off the middle with blocks of chromatin, deep blue cytoplasm with a pale zone beside it",
                    "reactive-lymphocyte",
                    "nucleated-red-cell"),
            PrecursorForms::plasma),
    SMUDGE(
            Book.CARR.facts(
                    "smudge-cell",
                    "smudge cell",
                    12,
                    20,
                    "Smeared, pale purple remains of a nucleus without cytoplasm",
                    "stain-precipitate",
                    "monocyte"),
            PrecursorForms::smudge);

    private final Form form;

    Precursor(Facts facts, Function<Individual, Body> body) {
        this.form = new Form(facts, body);
    }

    @Override
    public Form form() {
        return form;
    }
}
