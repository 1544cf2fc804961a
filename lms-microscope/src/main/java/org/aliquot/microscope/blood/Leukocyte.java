package org.aliquot.microscope.blood;

import java.util.Map;
import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** Leukocytes of normal and of reactive blood. Property "lobes": segments of the nucleus. */
public enum Leukocyte implements Kind {
    SEGMENTED(
            Book.CARR.facts(
                    "segmented-neutrophil",
                    "segmented neutrophil",
                    12,
                    15,
                    "Two to five lobes joined by threads, clumped purple chromatin, fine lilac granules in pale pink cytoplasm",
                    "band-neutrophil",
                    "eosinophil",
                    "hypersegmented-neutrophil"),
            NeutrophilForms::segmented),
    BAND(
            Book.CARR.facts(
                    "band-neutrophil",
                    "band neutrophil",
                    12,
                    15,
                    "Nucleus a ribbon bent to a C or U without threads, fine lilac granules",
                    "segmented-neutrophil",
                    "metamyelocyte",
                    "pelger-huet"),
            NeutrophilForms::band),
    HYPERSEGMENTED(
            Book.CARR.facts(
                    "hypersegmented-neutrophil",
                    "hypersegmented neutrophil",
                    13,
                    16,
                    "Six or more lobes",
                    "segmented-neutrophil"),
            NeutrophilForms::segmented),
    PELGER_HUET(
            Book.CARR.facts(
                    "pelger-huet",
                    "Pelger–Huët neutrophil",
                    12,
                    15,
                    "Two round lobes like spectacles, dense coarse chromatin",
                    "band-neutrophil",
                    "segmented-neutrophil"),
            NeutrophilForms::pelger),
    TOXIC(
            Book.CARR.facts(
                    "toxic-neutrophil",
                    "neutrophil with toxic granulation and Döhle body",
                    12,
                    15.5,
                    "Coarse dark purple granules, pale blue body near the edge, often vacuoles",
                    "segmented-neutrophil",
                    "basophil"),
            NeutrophilForms::toxic),
    EOSINOPHIL(
            Book.CARR.facts(
                    "eosinophil",
                    "eosinophil",
                    12,
                    16,
                    "Two or three lobes; even, round, orange refractile granules fill the cytoplasm",
                    "segmented-neutrophil",
                    "basophil"),
            WhiteForms::eosinophil),
    BASOPHIL(
            Book.CARR.facts(
                    "basophil",
                    "basophil",
                    10,
                    14,
                    "Coarse blue-black granules of unlike size that hide the nucleus",
                    "eosinophil",
                    "toxic-neutrophil"),
            WhiteForms::basophil),
    MONOCYTE(
            Book.CARR.facts(
                    "monocyte",
                    "monocyte",
                    14,
                    20,
                    "Large, folded nucleus with lacy chromatin, gray-blue ground-glass cytoplasm with fine dust and vacuoles",
                    "reactive-lymphocyte",
                    "metamyelocyte",
                    "large-granular-lymphocyte"),
            WhiteForms::monocyte),
    SMALL_LYMPHOCYTE(
            Book.CARR.facts(
                    "small-lymphocyte",
                    "small lymphocyte",
                    7,
                    10,
                    "Round dense nucleus with smudged chromatin, thin rim of sky-blue cytoplasm",
                    "nucleated-red-cell",
                    "lymphoblast",
                    "plasma-cell"),
            WhiteForms::smallLymphocyte),
    REACTIVE_LYMPHOCYTE(
            Book.CARR.facts(
                    "reactive-lymphocyte",
                    "reactive lymphocyte",
                    12,
                    20,
                    "Abundant pale blue cytoplasm, deeper at the edge and dented by red cells, coarse chromatin",
                    "monocyte",
                    "lymphoblast",
                    "plasma-cell"),
            WhiteForms::reactiveLymphocyte),
    LARGE_GRANULAR(
            Book.CARR.facts(
                    "large-granular-lymphocyte",
                    "large granular lymphocyte",
                    11,
                    15,
                    "Abundant clear blue cytoplasm with a few azure granules",
                    "monocyte",
                    "myelocyte",
                    "reactive-lymphocyte"),
            WhiteForms::largeGranular);

    private final Form form;

    Leukocyte(Facts facts, Function<Individual, Body> body) {
        this.form = new Form(facts, body);
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public Map<String, Double> properties(Chance chance) {
        return switch (this) {
            case SEGMENTED -> Map.of("lobes", 3.0 + chance.below(3));
            case HYPERSEGMENTED -> Map.of("lobes", 6.0 + chance.below(3));
            default -> Map.of();
        };
    }
}
