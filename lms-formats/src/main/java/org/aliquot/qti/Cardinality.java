package org.aliquot.qti;

import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/** How many values a variable holds. */
enum Cardinality implements Word {
    SINGLE,
    MULTIPLE,
    ORDERED,
    RECORD;

    static Cardinality of(@Nullable String word) {
        for (Cardinality cardinality : values()) {
            if (cardinality.word().equals(word)) {
                return cardinality;
            }
        }
        throw new Unsupported("cardinality " + word);
    }

    boolean isList() {
        return this == MULTIPLE || this == ORDERED;
    }
}
