package org.aliquot.microscope.stool;

import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** What no stool is without, and nobody names. */
public enum StoolDebris implements Kind {
    SPECK("fecal-speck", "fecal speck", 0.7, 2.6, DebrisForms::speck),
    LUMP("fecal-lump", "fecal lump", 5, 22, DebrisForms::lump),
    SHRED("vegetable-shred", "vegetable shred", 9, 30, DebrisForms::shred),
    DROP("fat-drop", "fat drop", 1.5, 7, DebrisForms::drop),
    STARCH("stained-starch", "stained starch", 6, 20, DebrisForms::starch);

    private final Form form;

    StoolDebris(String id, String words, double low, double high, Function<Individual, Body> body) {
        this.form = new Form(Book.GARCIA.facts(id, words, low, high, "Left over from a meal", "stool-yeast"), body);
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
