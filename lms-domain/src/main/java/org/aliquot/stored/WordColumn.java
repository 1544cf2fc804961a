package org.aliquot.stored;

import jakarta.persistence.AttributeConverter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An enum in a column, as the word that files and the API use as well: its name in small letters, with hyphens.
 *
 * @param <E> the enum
 */
public abstract class WordColumn<E extends Enum<E>> implements AttributeConverter<E, String> {

    private final Class<E> type;

    protected WordColumn(Class<E> type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable E value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public @Nullable E convertToEntityAttribute(@Nullable String word) {
        return word == null
                ? null
                : Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
