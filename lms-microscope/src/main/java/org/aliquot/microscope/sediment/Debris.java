package org.aliquot.microscope.sediment;

import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.Substance;

/** What no sediment is without, and nobody names. */
public enum Debris implements Kind {
    FINE;

    private static final Form FORM = new Form(
            Book.STRASINGER.facts("fine-debris", "fine debris", 0.6, 2.4, "Specks without any form", "bacteria-rods"),
            Debris::speck);

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public boolean crowds() {
        return true;
    }

    private static Body speck(Individual one) {
        var chance = one.chance();
        var shape = Blob.oval(one.size(), chance.between(0.4, 0.95), 0.25, chance);
        float shade = chance.near(0.1, 0.5);
        float path = chance.near(-0.03, 0.1);
        return new Substance(shape, one.size() * 0.7 + 0.5, (_, _, d, ink) -> {
            float within = ink.within(d, 0.5f);
            ink.retard(path * within);
            ink.absorb(Dyes.SHADE, shade * within);
        });
    }
}
