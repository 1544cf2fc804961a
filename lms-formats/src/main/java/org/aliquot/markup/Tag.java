package org.aliquot.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element of XML with its place in the file; names of QTI 3 are those of QTI 2 ({@code qti-base-value} is {@code
 * baseValue}).
 *
 * @param line counts from 1
 */
public record Tag(String name, Map<String, String> attributes, List<Part> parts, int line) implements Part {

    public Tag {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        parts = List.copyOf(parts);
    }

    public @Nullable String attribute(String key) {
        return attributes.get(key);
    }

    public String attribute(String key, String otherwise) {
        return attributes.getOrDefault(key, otherwise);
    }

    public boolean is(String wanted) {
        return name.equals(wanted);
    }

    /** The elements directly in it. */
    public List<Tag> tags() {
        return tags(_ -> true);
    }

    /** Those of the elements directly in it that are called so. */
    public List<Tag> tags(String wanted) {
        return tags(tag -> tag.is(wanted));
    }

    private List<Tag> tags(Predicate<Tag> wanted) {
        List<Tag> tags = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Tag tag && wanted.test(tag)) {
                tags.add(tag);
            }
        }
        return Collections.unmodifiableList(tags);
    }

    public Optional<Tag> first(String wanted) {
        for (Part part : parts) {
            if (part instanceof Tag tag && tag.is(wanted)) {
                return Optional.of(tag);
            }
        }
        return Optional.empty();
    }

    /** Every element below it, in the order of the file. */
    public Stream<Tag> below() {
        return tags().stream().flatMap(tag -> Stream.concat(Stream.of(tag), tag.below()));
    }

    /** All text in it, as it stands. */
    public String text() {
        StringBuilder text = new StringBuilder();
        addText(text);
        return text.toString();
    }

    private void addText(StringBuilder text) {
        for (Part part : parts) {
            switch (part) {
                case Words(String words) -> text.append(words);
                case Tag tag -> tag.addText(text);
            }
        }
    }
}
