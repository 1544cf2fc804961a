package org.aliquot.microscope.blood;

import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** Pieces of marrow in Prussian blue, in which storage iron is looked for. */
public enum MarrowParticle implements Kind {
    IRON(
            Book.ICSH.facts(
                    "marrow-particle-iron",
                    "marrow particle with storage iron",
                    130,
                    200,
                    "Blue grains, lumps, and haze in patches over a pink net of cells and clear fat",
                    "marrow-particle-without-iron",
                    "iron-macrophage"),
            ParticleForms::iron),
    NONE(
            Book.ICSH.facts(
                    "marrow-particle-without-iron",
                    "marrow particle without storage iron",
                    130,
                    200,
                    "Pink net of cells with red nuclei around clear fat, nothing blue in it",
                    "marrow-particle-iron"),
            ParticleForms::none);

    private final Form form;

    MarrowParticle(Facts facts, Function<Individual, Body> body) {
        this.form = new Form(facts, body);
    }

    @Override
    public Form form() {
        return form;
    }
}
