package org.aliquot.stored;

import jakarta.persistence.AttributeConverter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Words by their names in a column of JSON. */
public final class WordsColumn implements AttributeConverter<Map<String, String>, String> {

    private static final StoredJson<Map<String, String>> WORDS = StoredJson.of(new TypeReference<>() {});

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Map<String, String> words) {
        return words == null ? null : WORDS.write(words);
    }

    @Override
    public @Nullable Map<String, String> convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : WORDS.read(json);
    }
}
