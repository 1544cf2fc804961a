package org.aliquot.authoring;

import java.util.Locale;
import java.util.stream.Stream;

/** How a list of questions is ordered; questions without the figure come last, equal ones by code. */
public enum ItemOrder {
    CODE,
    MOST_ANSWERS,
    FEWEST_RIGHT,
    MOST_RIGHT,
    LEAST_DISCRIMINATION,
    MOST_DISCRIMINATION;

    /** As it travels in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** By code for any other word. */
    public static ItemOrder of(String word) {
        return Stream.of(values())
                .filter(order -> order.word().equals(word))
                .findFirst()
                .orElse(CODE);
    }
}
