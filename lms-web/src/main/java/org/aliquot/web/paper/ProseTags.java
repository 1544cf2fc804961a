package org.aliquot.web.paper;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.markup.Tag;
import org.aliquot.markup.TagReader;

/** Our own texts, as they are made safe for pages, read as tags; a drawing in them is a picture with its source. */
final class ProseTags {

    /** HTML does not close these, XML does. */
    private static final Pattern VOID = Pattern.compile("<(img|br|hr)\\b([^>]*?)\\s*/?>");

    private static final Pattern DRAWING = Pattern.compile("<svg\\b.*?</svg>", Pattern.DOTALL);

    private ProseTags() {}

    static Tag read(String html) {
        String kept = DRAWING.matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement("<img data-svg=\"" + escaped(found.group()) + "\">"));
        String closed = VOID.matcher(kept).replaceAll("<$1$2/>");
        return TagReader.read(new ByteArrayInputStream(("<div>" + closed + "</div>").getBytes(StandardCharsets.UTF_8)));
    }

    private static String escaped(String xml) {
        return xml.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static boolean isPicture(Tag tag) {
        return tag.is("img");
    }

    static boolean isGap(Tag tag) {
        return tag.attribute("data-gap") != null;
    }
}
