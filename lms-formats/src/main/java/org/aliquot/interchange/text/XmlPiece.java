package org.aliquot.interchange.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aliquot.markup.Tag;
import org.aliquot.markup.Words;

/** One element of an XML file, asked for what it may not have. */
public record XmlPiece(Tag tag) {

    public String name() {
        return tag.name();
    }

    /** Where it begins. */
    public int line() {
        return tag.line();
    }

    /** Empty when it is not there. */
    public String attribute(String called) {
        return tag.attribute(called, "");
    }

    /** Its own text, without that of the elements in it. */
    public String text() {
        return tag.parts().stream()
                .map(part -> part instanceof Words(String words) ? words : "")
                .collect(Collectors.joining());
    }

    public List<XmlPiece> all(String called) {
        return tag.tags(called).stream().map(XmlPiece::new).toList();
    }

    /** The first one of this name, or an empty one. */
    public XmlPiece first(String called) {
        return new XmlPiece(tag.first(called).orElseGet(() -> new Tag(called, Map.of(), List.of(), line())));
    }

    public boolean has(String called) {
        return tag.first(called).isPresent();
    }
}
