package org.aliquot.microscope.gram;

import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** Round bacteria that keep the crystal violet. */
public enum GramPositiveCoccus implements Kind {
    CLUSTERS(
            Book.STAPHYLOCOCCI.facts(
                    "gram-positive-cocci-clusters",
                    "gram-positive cocci in clusters",
                    4,
                    9.5,
                    "Blue-violet spheres of about 1 µm, heaped like grapes, with singles and pairs around them",
                    "gram-positive-tetrads",
                    "gram-positive-cocci-chains",
                    "crystal-violet-precipitate"),
            8,
            CocciForms::clusters),
    CHAINS(
            Book.STREPTOCOCCI.facts(
                    "gram-positive-cocci-chains",
                    "gram-positive cocci in chains",
                    4.5,
                    13,
                    "Blue-violet spheres or ovals of about 1 µm or less, lined up like beads on a string that bends",
                    "gram-positive-lancets",
                    "gram-positive-cocci-clusters",
                    "gram-positive-branching-filaments"),
            14,
            CocciForms::chains),
    LANCETS(
            Book.STREPTOCOCCI.facts(
                    "gram-positive-lancets",
                    "gram-positive lancet-shaped diplococci",
                    1.9,
                    2.8,
                    "Blue-violet, two together with their outer ends drawn to a point, often within a clear halo where a capsule keeps the stain away",
                    "gram-positive-cocci-chains",
                    "gram-negative-diplococci",
                    "gram-positive-tetrads"),
            45,
            CocciForms::lancets),
    TETRADS(
            Book.STAPHYLOCOCCI.facts(
                    "gram-positive-tetrads",
                    "gram-positive cocci in tetrads",
                    2.3,
                    3.8,
                    "Blue-violet spheres of 1 to 2 µm, four in a square, flattened where they meet",
                    "gram-positive-cocci-clusters",
                    "gram-positive-lancets",
                    "gram-yeast"),
            30,
            CocciForms::tetrads);

    private final Form form;

    GramPositiveCoccus(Facts facts, int company, Function<Individual, Body> body) {
        this.form = new Form(facts, body, company);
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public boolean crowds() {
        return true;
    }
}
