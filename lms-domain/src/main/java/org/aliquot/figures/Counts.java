package org.aliquot.figures;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.aliquot.word.Word;

/** A count for each constant of an enum; all are told from the start, so that the first one shows as a rise from zero. */
public final class Counts<K extends Enum<K> & Word> {

    private final Map<K, Count> counts;

    Counts(Class<K> kind, Function<String, Count> made) {
        counts = new EnumMap<>(kind);
        for (K one : requireNonNull(kind.getEnumConstants())) {
            counts.put(one, made.apply(one.word()));
        }
    }

    public Count of(K kind) {
        return requireNonNull(counts.get(kind));
    }
}
