package org.aliquot.api;

import java.util.function.IntFunction;

/** Where the pictures of an attempt's fields come from, for whoever sits it or sat it. */
public final class AttemptPictures {

    static final String PICTURE = "/api/v1/attempts/{id}/items/{position}/pictures/{place}";

    private AttemptPictures() {}

    /** Addresses by the place among the drawings of the question. They say which question it is and nothing of what is seen. */
    public static IntFunction<String> of(String attempt, int position) {
        return place -> PICTURE.replace("{id}", attempt)
                .replace("{position}", Integer.toString(position))
                .replace("{place}", Integer.toString(place));
    }
}
