package org.aliquot.microscope.sediment;

import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** What does not come from the kidney or the bladder, and mucus. */
public enum Contaminant implements Kind {
    STARCH(
            Book.STRASINGER.facts(
                    "starch-granule",
                    "starch granule",
                    9,
                    28,
                    "Refractile, round to angular, a dimple or cleft near its center; a Maltese cross in polarized light",
                    "oval-fat-body",
                    "leucine",
                    "oil-droplet"),
            7,
            ForeignForms::starch),
    OIL(
            Book.STRASINGER.facts(
                    "oil-droplet",
                    "oil droplet",
                    4,
                    24,
                    "Perfectly round, highly refractile, without structure, of any size",
                    "urine-red-cell",
                    "air-bubble",
                    "starch-granule"),
            10,
            ForeignForms::oil),
    AIR(
            Book.STRASINGER.facts(
                    "air-bubble",
                    "air bubble",
                    24,
                    64,
                    "Round with a broad black edge and a bright empty center, in another plane than the sediment",
                    "oil-droplet",
                    "ghost-cell"),
            1,
            ForeignForms::air),
    FIBER(
            Book.STRASINGER.facts(
                    "fiber",
                    "cotton or clothing fiber",
                    95,
                    140,
                    "Long and flat with dark edges, often twisted, thicker at the margins than in the center",
                    "waxy-cast",
                    "hyaline-cast",
                    "broad-waxy-cast"),
            0,
            ForeignForms::fiber),
    MUCUS(
            Book.STRASINGER.facts(
                    "mucus-thread",
                    "mucus thread",
                    60,
                    125,
                    "Long, pale ribbon of irregular width with fine stripes along it and pointed ends",
                    "hyaline-cast",
                    "yeast-pseudohyphae"),
            2,
            ForeignForms::mucus);

    private final Form form;

    Contaminant(Facts facts, int company, Function<Individual, Body> body) {
        this.form = new Form(facts, body, company);
    }

    @Override
    public Form form() {
        return form;
    }
}
