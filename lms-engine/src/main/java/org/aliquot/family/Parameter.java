package org.aliquot.family;

import java.math.BigDecimal;
import java.util.List;

/** Something drawn afresh for each instance, every possible value equally often. */
public sealed interface Parameter {

    /** A lower-case word by which formulas and texts call it. */
    String name();

    /**
     * The numbers from, from + step, from + 2 step … up to and including to. Shown with as many decimals as from and step have, so
     * a step of 0.1 gives 42.0 and not 42.
     */
    record Range(String name, BigDecimal from, BigDecimal to, BigDecimal step) implements Parameter {}

    /** One of these; numbers where all of them are numbers, shown as written, otherwise words. */
    record Choices(String name, List<String> choices) implements Parameter {

        public Choices {
            choices = List.copyOf(choices);
        }
    }
}
