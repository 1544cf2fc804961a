package org.aliquot.microscope.gram;

import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** Bacteria that lose the crystal violet and take the safranin. */
public enum GramNegative implements Kind {
    DIPLOCOCCI(
            Book.TILLE.facts(
                    "gram-negative-diplococci",
                    "gram-negative diplococci",
                    1.3,
                    2.1,
                    "Pink-red, two together like kidney or coffee beans with their flat or hollow sides facing",
                    "gram-positive-lancets",
                    "gram-negative-coccobacilli",
                    "intracellular-gram-negative-diplococci"),
            60,
            CocciForms::kidneys),
    INTRACELLULAR(
            Book.TILLE.facts(
                    "intracellular-gram-negative-diplococci",
                    "gram-negative diplococci within a neutrophil",
                    11,
                    15,
                    "A leukocyte with a lobed pink nucleus whose cytoplasm has several pairs of pink-red beans, their flat sides facing",
                    "gram-neutrophil",
                    "gram-negative-diplococci"),
            1,
            SmearForms::phagocyte),
    RODS(
            Book.TILLE.facts(
                    "gram-negative-rods",
                    "gram-negative rods",
                    1.6,
                    4,
                    "Pink-red and straight, of even width with round ends, at least twice as long as wide, single or end to end",
                    "gram-negative-coccobacilli",
                    "gram-negative-curved-rods",
                    "gram-positive-boxcar-rods"),
            110,
            RodForms::rods),
    COCCOBACILLI(
            Book.TILLE.facts(
                    "gram-negative-coccobacilli",
                    "gram-negative coccobacilli",
                    0.8,
                    1.8,
                    "Small and pink-red, only a little longer than wide, single and in pairs, of varying length",
                    "gram-negative-diplococci",
                    "gram-negative-rods"),
            110,
            RodForms::coccobacilli),
    CURVED(
            Book.TILLE.facts(
                    "gram-negative-curved-rods",
                    "gram-negative curved rods",
                    1.6,
                    4.2,
                    "Thin, faint pink-red commas, some joined in an S or in the shape of gull wings",
                    "gram-negative-rods",
                    "gram-negative-coccobacilli"),
            55,
            RodForms::curved);

    private final Form form;

    GramNegative(Facts facts, int company, Function<Individual, Body> body) {
        this.form = new Form(facts, body, company);
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public boolean crowds() {
        return this != INTRACELLULAR;
    }
}
