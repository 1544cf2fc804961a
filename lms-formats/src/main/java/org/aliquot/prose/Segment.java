package org.aliquot.prose;

import java.util.List;

/** One stretch of an authored text, in reading order: HTML, or a place for something that is not text. */
public sealed interface Segment {

    /** Safe HTML. */
    record Html(String html) implements Segment {}

    /** A drawing, by the name the author gave it, with its caption as safe inline HTML. */
    record Exhibit(String name, String captionHtml) implements Segment {}

    /** Pictures of the atlas beside each other, with their caption as safe inline HTML. */
    record Portraits(List<Portrait> of, String captionHtml) implements Segment {
        public Portraits {
            of = List.copyOf(of);
        }
    }

    /** A check of another lesson that is asked before this one begins, by its slug. */
    record Opening(String slug) implements Segment {}

    /** A knowledge check, by its slug. */
    record Check(String slug) implements Segment {}
}
