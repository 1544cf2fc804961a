package org.aliquot.stored;

import jakarta.persistence.AttributeConverter;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * An enum in a column, as the word that files and the API use as well.
 *
 * @param <E> the enum
 */
public abstract class WordColumn<E extends Enum<E> & Word> implements AttributeConverter<E, String> {

    private final Class<E> type;

    protected WordColumn(Class<E> type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable E value) {
        return value == null ? null : value.word();
    }

    @Override
    public @Nullable E convertToEntityAttribute(@Nullable String word) {
        return word == null ? null : Word.read(type, word);
    }
}
