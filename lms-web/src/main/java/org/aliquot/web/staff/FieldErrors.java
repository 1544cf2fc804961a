package org.aliquot.web.staff;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong in a form, by the name of the field; the first one gets the focus. */
public record FieldErrors(Map<String, String> messages) {

    public static final FieldErrors NONE = new FieldErrors(Map.of());

    public FieldErrors {
        messages = new LinkedHashMap<>(messages);
    }

    public boolean isEmpty() {
        return messages.isEmpty();
    }

    public int count() {
        return messages.size();
    }

    public @Nullable String of(String field) {
        return messages.get(field);
    }

    public boolean has(String field) {
        return messages.containsKey(field);
    }

    public boolean isFirst(String field) {
        return !isEmpty() && messages.keySet().iterator().next().equals(field);
    }

    /** The element id of a field: {@code options[1].text} is {@code options-1-text}. */
    public static String id(String field) {
        return field.replaceAll("[\\[\\].]+", "-");
    }
}
