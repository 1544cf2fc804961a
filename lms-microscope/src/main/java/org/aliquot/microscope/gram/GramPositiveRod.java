package org.aliquot.microscope.gram;

import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** Rods and filaments that keep the crystal violet. */
public enum GramPositiveRod implements Kind {
    BOXCAR(
            Book.TILLE.facts(
                    "gram-positive-boxcar-rods",
                    "gram-positive boxcar-shaped rods",
                    3.2,
                    9,
                    "Large, broad and blue-violet, with straight sides and blunt ends as if cut off; some are pale",
                    "gram-positive-spore-rods",
                    "gram-negative-rods",
                    "gram-positive-palisading-rods"),
            24,
            RodForms::boxcars),
    SPORES(
            Book.TILLE.facts(
                    "gram-positive-spore-rods",
                    "gram-positive rods with spores",
                    3.4,
                    11,
                    "Large and blue-violet, single or end to end, most with an unstained oval in or near the middle that does not make the rod bulge",
                    "gram-positive-boxcar-rods",
                    "gram-positive-palisading-rods",
                    "gram-positive-branching-filaments"),
            22,
            RodForms::spores),
    CORYNEFORM(
            Book.TILLE.facts(
                    "gram-positive-palisading-rods",
                    "gram-positive coryneform (palisading) rods",
                    4,
                    8,
                    "Slender, unevenly stained blue-violet clubs, side by side like a fence or at angles like the letters V and L",
                    "gram-positive-boxcar-rods",
                    "gram-positive-branching-filaments",
                    "gram-positive-cocci-chains"),
            18,
            RodForms::palisades),
    SLENDER(
            Book.NUGENT.facts(
                    "gram-positive-slender-rods",
                    "gram-positive slender rods (lactobacilli)",
                    2.4,
                    8.5,
                    "Blue-violet, long and thin, of even width, straight or slightly bent, single or end to end",
                    "gram-positive-boxcar-rods",
                    "gram-positive-palisading-rods",
                    "gram-positive-branching-filaments"),
            28,
            RodForms::slender),
    FILAMENTS(
            Book.TILLE.facts(
                    "gram-positive-branching-filaments",
                    "gram-positive branching beaded filaments",
                    18,
                    36,
                    "A thin blue-violet thread of dark and pale places, less than 1 µm wide, with side arms at nearly right angles",
                    "gram-pseudohyphae",
                    "gram-positive-cocci-chains",
                    "gram-positive-palisading-rods"),
            1,
            Filament::of);

    private final Form form;

    GramPositiveRod(Facts facts, int company, Function<Individual, Body> body) {
        this.form = new Form(facts, body, company);
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public boolean crowds() {
        return this != FILAMENTS;
    }
}
