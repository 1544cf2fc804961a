package org.aliquot.web.editor;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.web.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What colleagues said about a draft and nobody has resolved.
 *
 * @param fields by the name of the form's field
 * @param others about the whole, or about what is no field of its own
 */
public record FieldTalk(Map<String, List<Said>> fields, List<Said> others) {

    public static final FieldTalk NONE = new FieldTalk(Map.of(), List.of());

    public FieldTalk {
        fields = Map.copyOf(fields);
        others = List.copyOf(others);
    }

    public List<Said> at(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** All of them, in no order. */
    public List<Said> all() {
        return Stream.concat(fields.values().stream().flatMap(List::stream), others.stream())
                .toList();
    }

    /**
     * A comment with the answers to it.
     *
     * @param about the field in words; null for the whole
     * @param anchor the element that it stands beside
     */
    public record Said(UUID id, @Nullable String about, String anchor, Remark first, List<Remark> replies) {

        public Said {
            replies = List.copyOf(replies);
        }

        public String name() {
            return Wording.said(first.who(), first.text());
        }
    }

    /** @param text null where its author was erased */
    public record Remark(String who, String when, @Nullable String text) {}
}
