package org.aliquot.microscope.optics;

import java.util.List;
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

    /** The same body in another light, where it is a kind of its own: with that ending of its id and these words behind its name. */
    public Form seen(String ending, String words, String features, String... lookAlikes) {
        return new Form(
                new Facts(
                        facts.id() + ending,
                        facts.words() + words,
                        facts.size(),
                        features,
                        List.of(lookAlikes),
                        facts.source()),
                body,
                company);
    }
}
