package org.aliquot.microscope.spinal;

import java.util.List;
import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.Size;

/** What is told apart in India ink. */
public enum IndiaInk implements Kind {
    CRYPTOCOCCUS(
            "india-ink-cryptococcus",
            "encapsulated yeast (Cryptococcus) in India ink",
            new Size(11, 23),
            "A round cell of 4 to 9 µm with a firm double edge, some with one bud on a narrow base, within a wide"
                    + " clear halo that is sharply set off from the dark ground (the size includes the halo)",
            4,
            InkForms::cryptococcus,
            "india-ink-white-cell",
            "india-ink-air-bubble"),
    WHITE(
            "india-ink-white-cell",
            "white blood cell in India ink",
            new Size(10, 15),
            "Round and grainy with a nucleus, mostly in lobes, its edge soft and ragged, and the dark particles come"
                    + " right up to it without a halo",
            4,
            InkForms::white,
            "india-ink-cryptococcus",
            "india-ink-air-bubble"),
    BUBBLE(
            "india-ink-air-bubble",
            "air bubble in India ink",
            new Size(8, 30),
            "Perfectly round and empty, with a thick black edge and a bright middle that contains nothing",
            2,
            InkForms::bubble,
            "india-ink-cryptococcus",
            "india-ink-white-cell");

    private static final String BOOK =
            "Tille: Bailey & Scott's Diagnostic Microbiology, 15th edition (2022), chapters on mycology and on"
                    + " meningitis";

    private final Form form;

    IndiaInk(
            String id,
            String words,
            Size size,
            String features,
            int company,
            Function<Individual, Body> body,
            String... lookAlikes) {
        this.form = new Form(new Facts(id, words, size, features, List.of(lookAlikes), BOOK), body, company);
    }

    @Override
    public Form form() {
        return form;
    }
}
