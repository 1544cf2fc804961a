package org.aliquot.word;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An enum that has a name outside the code: in files, in the database, in addresses and in the API. */
public interface Word {

    /** The constant's name. */
    String name();

    /** Small letters and hyphens, unless a constant brings a word of its own. */
    @JsonValue
    default String word() {
        return of(name());
    }

    /** The word of an enum that has nothing to do with words otherwise. */
    static String of(Enum<?> value) {
        return of(value.name());
    }

    /** @throws IllegalArgumentException for a word that is none of its */
    static <E extends Enum<E> & Word> E read(Class<E> type, String word) {
        return find(type, word)
                .orElseThrow(() -> new IllegalArgumentException("no " + type.getSimpleName() + ": " + word));
    }

    /** Empty for a word that is none of its, and for none at all; capitals do not matter. */
    static <E extends Enum<E> & Word> Optional<E> find(Class<E> type, @Nullable String word) {
        return word == null ? Optional.empty() : Vocabulary.of(type).find(word).map(type::cast);
    }

    private static String of(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
