package org.aliquot.microscope.sediment;

import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** What of a urine sediment is hardly seen in bright field, or told better in phase contrast: the bodies are those of the other families. */
public enum PhaseSediment implements Kind {
    HYALINE(
            Cast.HYALINE,
            "An even gray cylinder, clearly set off by a bright halo, parallel sides and rounded ends",
            "mucus-thread-phase",
            "waxy-cast-phase"),
    WAXY(
            Cast.WAXY,
            CastForms::waxyInPhase,
            "A smooth, glassy, evenly gray cylinder with blunt broken ends, notches in its sides, and a bright halo all around",
            "hyaline-cast-phase",
            "mucus-thread-phase"),
    MUCUS(
            Contaminant.MUCUS,
            "A gray ribbon of irregular width, striped along, without a firm outline, its ends pointed",
            "hyaline-cast-phase",
            "waxy-cast-phase"),
    RED(
            UrineCell.RED,
            "A smooth dark disc with a bright halo, paler in its middle",
            "ghost-cell-phase",
            "dysmorphic-red-cell-phase"),
    GHOST(
            UrineCell.GHOST,
            "A thin dark ring about an empty middle that is as gray as the field",
            "urine-red-cell-phase",
            "dysmorphic-red-cell-phase"),
    DYSMORPHIC(
            UrineCell.DYSMORPHIC,
            "A dark ring with round blebs on its outside, bright in its middle",
            "urine-red-cell-phase",
            "ghost-cell-phase");

    private final Form form;

    PhaseSediment(Kind plain, String features, String... lookAlikes) {
        this(plain, plain.form().body(), features, lookAlikes);
    }

    PhaseSediment(Kind plain, Function<Individual, Body> body, String features, String... lookAlikes) {
        var seen = plain.form().seen("-phase", " in phase contrast", features, lookAlikes);
        this.form = new Form(seen.facts(), body, seen.company());
    }

    @Override
    public Form form() {
        return form;
    }
}
