package org.aliquot.interchange.qti;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.aliquot.markup.Part;
import org.aliquot.markup.Tag;
import org.aliquot.markup.Words;

/** The part of XHTML that both versions of QTI take: few attributes, no table without a body, only addresses that are some. */
final class Xhtml {

    private static final Set<String> ATTRIBUTES = Set.of("href", "src", "alt", "align");
    private static final Map<String, String> LOST = Map.of(
            "title", "the title of a link or picture has no place there",
            "start", "a list is numbered from 1 there");

    private final OutFindings findings;
    private final Set<String> told = new HashSet<>();

    Xhtml(OutFindings findings) {
        this.findings = findings;
    }

    /** What stands for these elements. */
    List<Part> of(List<Part> parts) {
        List<Part> fitting = new ArrayList<>();
        for (Part part : parts) {
            switch (part) {
                case Words words -> fitting.add(words);
                case Tag tag
                when !isLed(tag) -> {
                    tell("a link to what is no address");
                    fitting.addAll(of(tag.is("img") ? List.of(new Words(tag.attribute("alt", ""))) : tag.parts()));
                }
                case Tag tag
                when tag.is("table") && tag.first("tbody").isEmpty() ->
                    fitting.add(Build.tag(
                            "table",
                            List.of(Build.tag(
                                    "tbody", of(tag.first("thead").orElse(tag).parts())))));
                case Tag tag -> fitting.add(new Tag(tag.name(), attributes(tag), of(tag.parts()), 0));
            }
        }
        return fitting;
    }

    private static boolean isLed(Tag tag) {
        return Stream.of("href", "src")
                .map(tag::attribute)
                .filter(Objects::nonNull)
                .allMatch(address -> !address.isEmpty() && Links.isUri(address));
    }

    private Map<String, String> attributes(Tag tag) {
        Map<String, String> attributes = new LinkedHashMap<>(tag.attributes());
        attributes.keySet().retainAll(ATTRIBUTES);
        LOST.forEach((name, why) -> {
            if (tag.attribute(name) != null) {
                tell(why);
            }
        });
        return attributes;
    }

    private void tell(String why) {
        if (told.add(why)) {
            findings.dropped("text", why);
        }
    }
}
