package org.aliquot.microscope.sediment;

import org.aliquot.microscope.optics.Form;
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
            "A very dark cylinder, paler inside, with blunt broken ends, cracks from its sides and a bright halo all around",
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
        this.form = plain.form().seen("-phase", " in phase contrast", features, lookAlikes);
    }

    @Override
    public Form form() {
        return form;
    }
}
