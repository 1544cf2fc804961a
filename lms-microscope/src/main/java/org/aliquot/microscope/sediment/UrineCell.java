package org.aliquot.microscope.sediment;

import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** Cells in urine sediment. */
public enum UrineCell implements Kind {
    RED(
            Book.STRASINGER.facts(
                    "urine-red-cell",
                    "red cell in urine",
                    6.6,
                    8,
                    "Smooth, pale yellowish, biconcave disc without a nucleus or granules",
                    "budding-yeast",
                    "oil-droplet",
                    "calcium-oxalate-monohydrate",
                    "ghost-cell"),
            BloodForms::red),
    CRENATED(
            Book.STRASINGER.facts(
                    "crenated-red-cell",
                    "crenated red cell",
                    6,
                    7.4,
                    "Shrunken, with regular small projections all round",
                    "dysmorphic-red-cell",
                    "urine-white-cell"),
            BloodForms::crenated),
    DYSMORPHIC(
            Book.BRUNZEL.facts(
                    "dysmorphic-red-cell",
                    "dysmorphic red cell (acanthocyte)",
                    5.6,
                    8.6,
                    "A ring with round blebs that protrude from its membrane",
                    "crenated-red-cell",
                    "budding-yeast"),
            BloodForms::dysmorphic),
    GHOST(
            Book.STRASINGER.facts(
                    "ghost-cell",
                    "ghost red cell",
                    7.4,
                    9.4,
                    "A faint colorless ring, larger than a fresh red cell, with nothing inside",
                    "urine-red-cell",
                    "air-bubble"),
            BloodForms::ghost),
    WHITE(
            Book.STRASINGER.facts(
                    "urine-white-cell",
                    "white cell in urine",
                    10,
                    14,
                    "Round, granular, with a lobed nucleus that shows through the granules",
                    "renal-tubular-cell",
                    "urine-red-cell",
                    "crenated-red-cell"),
            BloodForms::white),
    CLUMP(
            Book.STRASINGER.facts(
                    "white-cell-clump",
                    "white cell clump",
                    24,
                    42,
                    "Granular cells with lobed nuclei stick together in an irregular heap without a matrix around them",
                    "white-cell-cast",
                    "urine-white-cell"),
            BloodForms::clump),
    SQUAMOUS(
            Book.BRUNZEL.facts(
                    "squamous-cell",
                    "squamous epithelial cell",
                    40,
                    60,
                    "Large, thin and flat, irregular or folded edges, a central nucleus about as large as a red cell",
                    "urothelial-cell",
                    "cholesterol-crystal"),
            EpithelialForms::squamous),
    UROTHELIAL(
            Book.BRUNZEL.facts(
                    "urothelial-cell",
                    "transitional (urothelial) epithelial cell",
                    20,
                    32,
                    "Round, pear-shaped or with a tail, a distinct border, a round nucleus that is usually central",
                    "renal-tubular-cell",
                    "squamous-cell"),
            EpithelialForms::urothelial),
    TUBULAR(
            Book.BRUNZEL.facts(
                    "renal-tubular-cell",
                    "renal tubular epithelial cell",
                    14,
                    20,
                    "Oval to polygonal, often with one flat side, granular cytoplasm, an eccentric round nucleus",
                    "urine-white-cell",
                    "urothelial-cell",
                    "oval-fat-body"),
            EpithelialForms::tubular),
    FAT_BODY(
            Book.STRASINGER.facts(
                    "oval-fat-body",
                    "oval fat body",
                    14,
                    25,
                    "A cell packed with highly refractile droplets of unequal size",
                    "renal-tubular-cell",
                    "fatty-cast",
                    "starch-granule"),
            EpithelialForms::fat);

    private final Form form;

    UrineCell(Facts facts, Function<Individual, Body> body) {
        this.form = new Form(facts, body);
    }

    @Override
    public Form form() {
        return form;
    }
}
