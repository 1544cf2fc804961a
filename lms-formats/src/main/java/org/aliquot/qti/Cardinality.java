package org.aliquot.qti;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How many values a variable holds. */
enum Cardinality {
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

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isList() {
        return this == MULTIPLE || this == ORDERED;
    }
}
