package org.aliquot.interchange.qti;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.aliquot.interchange.text.Markup;
import org.aliquot.markup.Part;
import org.aliquot.markup.RefusedXml;
import org.aliquot.markup.Tag;
import org.aliquot.markup.TagReader;
import org.aliquot.markup.Words;

/** Markdown as elements of XHTML, with pictures where the package puts them. */
final class OutTexts {

    private final Set<String> media;
    private final Xhtml xhtml;

    /** Knows the pictures that go along. */
    OutTexts(Set<String> media, OutFindings findings) {
        this.media = Set.copyOf(media);
        this.xhtml = new Xhtml(findings);
    }

    /** Blocks, such as paragraphs. */
    List<Part> blocks(String markdown) {
        return xhtml.of(parsed(markdown).parts()).stream()
                .filter(part -> part instanceof Tag || part instanceof Words(String words) && !words.isBlank())
                .map(part -> part instanceof Words words ? Build.tag("p", List.of(words)) : part)
                .toList();
    }

    /** What stands in its only paragraph, or its blocks. */
    List<Part> flow(String markdown) {
        List<Part> blocks = blocks(markdown);
        return blocks.size() == 1 && blocks.getFirst() instanceof Tag tag && tag.is("p") ? tag.parts() : blocks;
    }

    String plain(String markdown) {
        return Markup.toPlain(markdown);
    }

    String address(String link) {
        return media.contains(link) ? "../" + Links.written(link) : Links.uri(link);
    }

    private Tag parsed(String markdown) {
        String html = Markup.toHtml(markdown, this::address);
        try {
            return TagReader.read(
                    new ByteArrayInputStream(("<body>" + html + "</body>").getBytes(StandardCharsets.UTF_8)));
        } catch (RefusedXml untidy) {
            return Build.tag("body", List.of(new Words(Markup.toPlain(markdown))));
        }
    }
}
