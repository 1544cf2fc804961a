package org.aliquot.interchange.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aliquot.markup.Part;
import org.aliquot.markup.Tag;
import org.aliquot.markup.Words;

/** An item as QTI 3.0 arranges it, still in the names of QTI 2: what is shown under a condition stands in a body of its own. */
final class ToVersion30 {

    private static final Set<String> WRAPPED = Set.of("modalFeedback", "feedbackBlock", "templateBlock", "rubricBlock");

    private static final Set<String> USES = Set.of("instructions", "scoring", "navigation");

    private ToVersion30() {}

    static Tag of(Tag tag) {
        List<Part> parts = new ArrayList<>();
        for (Part part : tag.parts()) {
            parts.add(part instanceof Tag child ? of(child) : part);
        }
        boolean bare = WRAPPED.contains(tag.name()) && tag.first("contentBody").isEmpty();
        return new Tag(tag.name(), attributes(tag), bare ? wrapped(parts) : parts, tag.line());
    }

    /** Whoever reads a note is told what it is for. */
    private static Map<String, String> attributes(Tag tag) {
        if (!tag.is("rubricBlock") || USES.contains(tag.attribute("use", ""))) {
            return tag.attributes();
        }
        Map<String, String> attributes = new LinkedHashMap<>(tag.attributes());
        attributes.put("use", tag.attribute("view", "").contains("scorer") ? "scoring" : "instructions");
        return attributes;
    }

    /** Style sheets stand before it. */
    private static List<Part> wrapped(List<Part> parts) {
        List<Part> outer = new ArrayList<>();
        List<Part> inner = new ArrayList<>();
        for (Part part : parts) {
            (part instanceof Tag tag && tag.is("stylesheet") ? outer : inner).add(part);
        }
        boolean blank = inner.stream().allMatch(part -> part instanceof Words(String words) && words.isBlank());
        outer.add(new Tag("contentBody", Map.of(), blank ? List.of() : inner, 0));
        return outer;
    }
}
