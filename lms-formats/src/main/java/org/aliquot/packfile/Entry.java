package org.aliquot.packfile;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** One entry of a YAML file as it is written, field by field. */
final class Entry {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    Entry put(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    /** Nothing is written of what is null or blank. */
    Entry some(String name, @Nullable Object value) {
        return value == null || value instanceof String text && text.isBlank() ? this : put(name, value);
    }

    /** Nothing is written of an empty list. */
    Entry any(String name, Collection<?> values) {
        return values.isEmpty() ? this : put(name, values);
    }

    /** A list of entries. */
    <T> Entry each(String name, List<T> values, BiFunction<Entry, T, Entry> write) {
        return put(
                name,
                values.stream()
                        .map(value -> write.apply(new Entry(), value).fields)
                        .toList());
    }

    Map<String, Object> fields() {
        return fields;
    }
}
