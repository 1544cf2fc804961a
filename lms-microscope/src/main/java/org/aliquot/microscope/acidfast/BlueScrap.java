package org.aliquot.microscope.acidfast;

import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** What no smear is without, and nobody names. */
public enum BlueScrap implements Kind {
    SPUTUM("blue-scrap", "blue scrap", 1.2, 6, SputumForms::scrap),
    LUMP("blue-fecal-lump", "blue fecal lump", 4, 18, CoccidiumForms::lump),
    GERM("blue-fecal-germ", "blue fecal bacterium", 0.8, 2.4, CoccidiumForms::germ);

    private final Form form;

    BlueScrap(String id, String words, double low, double high, Function<Individual, Body> body) {
        this.form = new Form(
                Book.MYCOBACTERIA.facts(id, words, low, high, "Without any form that tells", "non-acid-fast-flora"),
                body);
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
