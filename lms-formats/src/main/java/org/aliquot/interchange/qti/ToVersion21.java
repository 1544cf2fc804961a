package org.aliquot.interchange.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aliquot.interchange.MediaNames;
import org.aliquot.markup.Part;
import org.aliquot.markup.Tag;
import org.aliquot.markup.Words;

/** An item without what only QTI 3.0 has; what is lost by that is told. */
final class ToVersion21 {

    private static final Set<String> BLOCKS =
            words("article aside details figcaption figure footer header nav section summary");
    private static final Set<String> INLINE = words("bdi bdo label rb rp rt rtc ruby");
    private static final Set<String> OPENED = words("contentBody picture");
    private static final Set<String> ABSENT = words(
            "assessmentStimulusRef audio catalogInfo companionMaterialsInfo contextDeclaration source track video");
    private static final Set<String> PICTURED = words("hotspotInteraction selectPointInteraction");

    /** As {@code element attribute}, or of all elements. */
    private static final Set<String> ATTRIBUTES = Set.of(
            "dir",
            "role",
            "outcomeDeclaration externalScored",
            "outcomeDeclaration variableIdentifierRef",
            "gapMatchInteraction maxAssociations",
            "gapMatchInteraction minAssociations",
            "inlineChoiceInteraction minChoices",
            "textEntryInteraction format",
            "simpleMatchSet id");

    private final Set<String> lost = new TreeSet<>();

    private ToVersion21() {}

    static Tag of(Tag item, OutFindings findings) {
        ToVersion21 version = new ToVersion21();
        Tag older = version.older(item);
        if (!version.lost.isEmpty()) {
            findings.dropped("item", "QTI 2.1 has no " + String.join(", ", version.lost));
        }
        return older;
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    private Tag older(Tag tag) {
        if (tag.is("math")) {
            return tag;
        }
        String name = BLOCKS.contains(tag.name()) ? "div" : INLINE.contains(tag.name()) ? "span" : tag.name();
        return new Tag(name, attributes(tag), parts(tag), tag.line());
    }

    private List<Part> parts(Tag tag) {
        List<Part> parts = new ArrayList<>();
        for (Part part : tag.parts()) {
            switch (part) {
                case Tag child when ABSENT.contains(child.name()) -> lost.add(child.name());
                case Tag child when OPENED.contains(child.name()) -> parts.addAll(parts(child));
                case Tag child when child.is("img") && PICTURED.contains(tag.name()) -> parts.add(object(child));
                case Tag child -> parts.add(older(child));
                case Words words -> parts.add(words);
            }
        }
        boolean blank = parts.stream().allMatch(part -> part instanceof Words(String words) && words.isBlank());
        return blank && tag.name().endsWith("Interaction") ? List.of() : parts;
    }

    private Map<String, String> attributes(Tag tag) {
        Map<String, String> attributes = new LinkedHashMap<>(tag.attributes());
        Set<String> newer = attributes.keySet().stream()
                .filter(name -> name.startsWith("data-")
                        || name.startsWith("aria-")
                        || ATTRIBUTES.contains(name)
                        || ATTRIBUTES.contains(tag.name() + " " + name))
                .collect(Collectors.toSet());
        attributes.keySet().removeAll(newer);
        lost.addAll(newer);
        return attributes;
    }

    /** The picture of an interaction. */
    private static Tag object(Tag img) {
        Map<String, String> attributes = new LinkedHashMap<>();
        String address = img.attribute("src", "");
        attributes.put("data", address);
        attributes.put("type", MediaNames.kind(address));
        for (String size : List.of("width", "height")) {
            if (img.attribute(size) != null) {
                attributes.put(size, img.attribute(size, ""));
            }
        }
        return new Tag("object", attributes, List.of(new Words(img.attribute("alt", ""))), img.line());
    }
}
