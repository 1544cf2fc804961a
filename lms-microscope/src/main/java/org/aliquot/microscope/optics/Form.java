package org.aliquot.microscope.optics;

import java.util.function.Function;

/**
 * What a constant of a family is made of: what is taught about the kind, and how one of it is made.
 *
 * @param company how many more of it are usually in the same field
 */
public record Form(Facts facts, Function<Individual, Body> body, int company) {

    public Form(Facts facts, Function<Individual, Body> body) {
        this(facts, body, 0);
    }
}
