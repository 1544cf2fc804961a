package org.aliquot.interchange.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aliquot.markup.Part;
import org.aliquot.markup.Tag;
import org.aliquot.markup.Words;
import org.jspecify.annotations.Nullable;

/** Rebuilds the body of an item: interactions give way to their prompts or to the marks of gaps. */
final class Bodies {

    /** Around the id of a gap until the text is Markdown. */
    private static final char GAP_BEGINS = '\uF8E1';

    private static final char GAP_ENDS = '\uF8E2';

    private Bodies() {}

    /**
     * The same tree with some elements replaced.
     *
     * @param by what an element becomes; null to keep it
     */
    static Tag replaced(Tag tag, Function<Tag, @Nullable List<Part>> by) {
        List<Part> parts = new ArrayList<>();
        for (Part part : tag.parts()) {
            if (part instanceof Tag child) {
                List<Part> instead = by.apply(child);
                if (instead == null) {
                    parts.add(replaced(child, by));
                } else {
                    parts.addAll(instead);
                }
            } else {
                parts.add(part);
            }
        }
        return new Tag(tag.name(), tag.attributes(), parts, tag.line());
    }

    /** What stands for a gap in a text until {@link #marked}. */
    static Part gap(String id) {
        return new Words(GAP_BEGINS + id + GAP_ENDS);
    }

    /** The Markdown with the marks of its gaps. */
    static String marked(String markdown) {
        return markdown.replace(String.valueOf(GAP_BEGINS), "[[").replace(String.valueOf(GAP_ENDS), "]]");
    }

    static Tag block(List<Part> parts) {
        return new Tag("div", Map.of(), parts, 0);
    }
}
