package org.aliquot.microscope.sediment;

import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** Casts of renal tubules. */
public enum Cast implements Kind {
    HYALINE(
            Book.STRASINGER.facts(
                    "hyaline-cast",
                    "hyaline cast",
                    60,
                    120,
                    "Colorless and hardly refractile, parallel sides, rounded ends; seen only in subdued light",
                    "mucus-thread",
                    "waxy-cast"),
            CastForms::hyaline),
    RED(
            Book.STRASINGER.facts(
                    "red-cell-cast",
                    "red cell cast",
                    50,
                    105,
                    "Orange-yellow to brown, red cells recognizable within the matrix",
                    "white-cell-cast",
                    "coarsely-granular-cast"),
            CastForms::red),
    WHITE(
            Book.STRASINGER.facts(
                    "white-cell-cast",
                    "white cell cast",
                    50,
                    105,
                    "Granular cells with lobed nuclei held in a matrix with parallel sides",
                    "renal-tubular-cell-cast",
                    "white-cell-clump",
                    "coarsely-granular-cast"),
            CastForms::white),
    TUBULAR(
            Book.BRUNZEL.facts(
                    "renal-tubular-cell-cast",
                    "renal tubular epithelial cell cast",
                    55,
                    110,
                    "Cells larger than white cells, each with one round nucleus, held in a matrix",
                    "white-cell-cast",
                    "coarsely-granular-cast"),
            CastForms::tubular),
    COARSE(
            Book.STRASINGER.facts(
                    "coarsely-granular-cast",
                    "coarsely granular cast",
                    55,
                    110,
                    "Packed with large granules of unequal size, gray to yellow-brown",
                    "finely-granular-cast",
                    "white-cell-cast",
                    "fatty-cast"),
            CastForms::coarse),
    FINE(
            Book.STRASINGER.facts(
                    "finely-granular-cast",
                    "finely granular cast",
                    55,
                    110,
                    "Dusted with fine granules, gray to pale yellow, a visible matrix",
                    "coarsely-granular-cast",
                    "hyaline-cast"),
            CastForms::fine),
    WAXY(
            Book.STRASINGER.facts(
                    "waxy-cast",
                    "waxy cast",
                    60,
                    120,
                    "Homogeneous and highly refractile, sharp edges with cracks and notches, blunt broken ends",
                    "hyaline-cast",
                    "broad-waxy-cast",
                    "fiber"),
            CastForms::waxy),
    BROAD(
            Book.STRASINGER.facts(
                    "broad-waxy-cast",
                    "broad waxy cast",
                    90,
                    140,
                    "Homogeneous and highly refractile, with sharp notched edges, two to six times as wide as usual: formed in a dilated tubule",
                    "waxy-cast",
                    "fiber"),
            CastForms::broad),
    FATTY(
            Book.STRASINGER.facts(
                    "fatty-cast",
                    "fatty cast",
                    55,
                    105,
                    "Refractile droplets of unequal size in a matrix",
                    "coarsely-granular-cast",
                    "oval-fat-body"),
            CastForms::fatty);

    private final Form form;

    Cast(Facts facts, Function<Individual, Body> body) {
        this.form = new Form(facts, body);
    }

    @Override
    public Form form() {
        return form;
    }
}
