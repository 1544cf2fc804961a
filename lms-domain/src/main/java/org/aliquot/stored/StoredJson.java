package org.aliquot.stored;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonInclude.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * One shape in which something is stored as JSON, without what is null. What an older version stored is read as well: fields
 * that are no longer known are passed over, and a record says itself what stands for those it did not have.
 *
 * @param <T> what is stored
 */
public final class StoredJson<T> {

    private static final JsonMapper JSON = ComponentJson.builder()
            .changeDefaultPropertyInclusion(_ -> Value.construct(Include.NON_NULL, Include.NON_NULL))
            .build();

    private final JavaType type;
    private final ObjectReader reader;
    private final ObjectWriter writer;

    private StoredJson(JavaType type) {
        this.type = type;
        this.reader = JSON.readerFor(type);
        this.writer = JSON.writerFor(type);
    }

    public static <T> StoredJson<T> of(Class<T> type) {
        return new StoredJson<>(JSON.constructType(type));
    }

    /** For types with parameters, such as lists and maps. */
    public static <T> StoredJson<T> of(TypeReference<T> type) {
        return new StoredJson<>(JSON.constructType(type));
    }

    public String write(@Nullable T value) {
        return writer.writeValueAsString(value);
    }

    public T read(String text) {
        return reader.readValue(text);
    }

    /** What is stored, with the types of its parts. */
    public JavaType type() {
        return type;
    }
}
