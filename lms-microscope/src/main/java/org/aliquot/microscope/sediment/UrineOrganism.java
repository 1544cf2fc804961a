package org.aliquot.microscope.sediment;

import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** Organisms in urine sediment. */
public enum UrineOrganism implements Kind {
    RODS(
            Book.STRASINGER.facts(
                    "bacteria-rods",
                    "bacteria, rods",
                    1.8,
                    5,
                    "Short and straight, of even width and several times as long as wide, single or in pairs, many in the field",
                    "bacteria-cocci",
                    "amorphous-phosphates"),
            250,
            OrganismForms::rods),
    COCCI(
            Book.STRASINGER.facts(
                    "bacteria-cocci",
                    "bacteria, cocci in chains",
                    3.4,
                    9,
                    "Round organisms of about 1 µm, lined up like beads",
                    "amorphous-phosphates",
                    "bacteria-rods"),
            130,
            OrganismForms::chain),
    YEAST(
            Book.STRASINGER.facts(
                    "budding-yeast",
                    "budding yeast",
                    6,
                    11,
                    "Smooth, colorless, refractile ovals of unequal size, measured here with the bud",
                    "urine-red-cell",
                    "oil-droplet",
                    "calcium-oxalate-monohydrate"),
            30,
            OrganismForms::budding),
    PSEUDOHYPHAE(
            Book.STRASINGER.facts(
                    "yeast-pseudohyphae",
                    "yeast with pseudohyphae",
                    36,
                    64,
                    "Elongated cells end to end, narrowed where they meet, with branches and buds at the joints",
                    "budding-yeast",
                    "mucus-thread"),
            0,
            OrganismForms::pseudohyphae),
    TRICHOMONAS(
            Book.BRUNZEL.facts(
                    "trichomonas",
                    "Trichomonas vaginalis",
                    11,
                    20,
                    "Pear-shaped, with flagella in front, an undulating membrane and a pointed axostyle behind; it moves in fresh urine",
                    "urine-white-cell",
                    "renal-tubular-cell"),
            0,
            Trichomonad::of),
    SPERM(
            Book.STRASINGER.facts(
                    "sperm",
                    "spermatozoon",
                    45,
                    57,
                    "An oval head of 4 to 6 µm, slightly tapered, with a long thin tail",
                    "mucus-thread",
                    "budding-yeast"),
            4,
            OrganismForms::sperm),
    PINWORM(
            Book.CDC.facts(
                    "pinworm-egg",
                    "Enterobius vermicularis egg",
                    50,
                    60,
                    "Elongated oval with a thick clear shell, flattened on one side, often with a larva inside",
                    "uric-acid",
                    "air-bubble"),
            0,
            OrganismForms::pinworm);

    private final Form form;

    UrineOrganism(Facts facts, int company, Function<Individual, Body> body) {
        this.form = new Form(facts, body, company);
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public boolean crowds() {
        return this == RODS || this == COCCI;
    }
}
