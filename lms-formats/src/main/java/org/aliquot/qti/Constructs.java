package org.aliquot.qti;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aliquot.markup.Tag;

/** Which parts of an item's rules we do not know, before anybody answers it. */
public final class Constructs {

    private Constructs() {}

    /** What an element calls itself; empty where it has no name. */
    public static String id(Tag tag) {
        return tag.attribute("identifier", "");
    }

    /** Names of what we do not know, sorted; empty when all is known. */
    public static Set<String> unknown(Tag item) {
        return Implemented.lacking(item);
    }

    /** The interactions of an item in the order of its text. */
    public static List<Tag> interactions(Tag item) {
        return item.tags("itemBody").stream()
                .flatMap(body -> Stream.of(body).flatMap(Tag::below))
                .filter(tag -> tag.name().endsWith("Interaction"))
                .toList();
    }
}
