package org.aliquot.microscope.trichrome;

import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** What no stool is without, and nobody names. */
public enum Remains implements Kind {
    LUMP("green-fecal-lump", "green fecal lump", 3, 16, FixedForms::lump),
    GERM("red-fecal-germ", "red fecal bacterium", 0.8, 2.4, FixedForms::germ);

    private final Form form;

    Remains(String id, String words, double low, double high, Function<Individual, Body> body) {
        this.form = new Form(
                Book.PROTOZOA.facts(id, words, low, high, "Without any form that tells", "trichrome-white-cell"), body);
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
