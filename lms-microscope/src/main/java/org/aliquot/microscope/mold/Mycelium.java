package org.aliquot.microscope.mold;

import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.Size;

/** What lies around a yeast on cornmeal agar, above it and below, and nobody names. */
public enum Mycelium implements Kind {
    NEAR("yeast-thread", 1.5, new Size(120, 260), CornmealForms::strand),
    ABOVE("yeast-thread-above", 6, new Size(120, 260), CornmealForms::strand),
    BELOW("yeast-thread-below", -8, new Size(120, 260), CornmealForms::strand),
    CLOUD("agar-cloud", -6, new Size(30, 90), CornmealForms::agar),
    GRIT("agar-grit", -3, new Size(2, 8), CornmealForms::agar);

    private final double lift;
    private final Form form;

    Mycelium(String id, double lift, Size size, Function<Individual, Body> body) {
        this.lift = lift;
        this.form = Book.WALSH.form(id, id, size, "Without any form that tells", body, 0, "candida-other-cornmeal");
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public double lift() {
        return lift;
    }

    @Override
    public boolean crowds() {
        return true;
    }
}
