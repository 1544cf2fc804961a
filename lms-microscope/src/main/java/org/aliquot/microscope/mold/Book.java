package org.aliquot.microscope.mold;

import java.util.List;
import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Size;

/** Where sizes and features come from. */
enum Book {
    WALSH("Walsh, Hayden, Larone: Larone's Medically Important Fungi, 6th edition (2018)");

    private final String title;

    Book(String title) {
        this.title = title;
    }

    /** A kind whose greatest extent is so many µm, alone in its field but for hyphae. */
    Form form(
            String id,
            String words,
            Size size,
            String features,
            Function<Individual, Body> body,
            int company,
            String... lookAlikes) {
        return new Form(new Facts(id, words, size, features, List.of(lookAlikes), title), body, company);
    }
}
