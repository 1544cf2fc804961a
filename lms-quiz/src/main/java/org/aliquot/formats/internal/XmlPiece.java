package org.aliquot.formats.internal;

import java.util.List;
import java.util.Map;

/**
 * One element of an XML file with everything in it.
 *
 * @param text its own text, without that of the elements in it
 * @param line where it begins
 */
public record XmlPiece(String name, Map<String, String> attributes, String text, List<XmlPiece> children, int line) {

    public XmlPiece {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** Empty when it is not there. */
    public String attribute(String called) {
        return attributes.getOrDefault(called, "");
    }

    public List<XmlPiece> all(String called) {
        return children.stream().filter(child -> child.name().equals(called)).toList();
    }

    /** The first one of this name, or an empty one. */
    public XmlPiece first(String called) {
        return children.stream()
                .filter(child -> child.name().equals(called))
                .findFirst()
                .orElseGet(() -> new XmlPiece(called, Map.of(), "", List.of(), line));
    }

    public boolean has(String called) {
        return children.stream().anyMatch(child -> child.name().equals(called));
    }
}
