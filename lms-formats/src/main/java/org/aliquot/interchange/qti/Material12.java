package org.aliquot.interchange.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.aliquot.interchange.text.Markup;
import org.aliquot.markup.Tag;
import org.aliquot.markup.XmlText;

/** Texts and pictures of QTI 1.2 as Markdown. */
final class Material12 {

    private static final Set<String> HOLDERS = Set.of("flow", "flow_mat", "flow_label", "flow1");

    private final Media media;

    Material12(Media media) {
        this.media = media;
    }

    /** The texts in an element, but not those of its answers. */
    List<String> before(Tag holder) {
        List<String> texts = new ArrayList<>();
        for (Tag tag : holder.tags()) {
            if (tag.is("material")) {
                texts.add(markdown(tag));
            } else if (HOLDERS.contains(tag.name())) {
                texts.addAll(before(tag));
            }
        }
        return texts;
    }

    /** Every text in an element. */
    String all(Tag holder) {
        return holder.below()
                .filter(tag -> tag.is("material"))
                .map(this::markdown)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    /** The same without mark-up. */
    String words(Tag holder) {
        return Markup.toPlain(all(holder));
    }

    String markdown(Tag material) {
        List<String> texts = new ArrayList<>();
        for (Tag tag : material.tags()) {
            switch (tag.name()) {
                case "mattext" -> texts.add(text(tag));
                case "matimage" ->
                    texts.add(media.html("<img src=\""
                            + XmlText.escaped(tag.attribute("uri", "")).replace("\"", "&quot;") + "\" alt=\"\">"));
                default -> {
                    // line breaks and the like
                }
            }
        }
        return String.join("\n\n", texts);
    }

    /** HTML stands there as text, or as elements of its own. */
    private String text(Tag tag) {
        if (!tag.tags().isEmpty()) {
            return media.markdown(tag);
        }
        boolean html =
                tag.attribute("texttype", "text/plain").toLowerCase(Locale.ROOT).contains("html");
        return html ? media.html(tag.text()) : Markup.fromPlain(tag.text());
    }
}
