package org.aliquot.prose.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** The headings of a text with their anchors: the author's <code>{#anchor}</code>, else one made of the words. */
final class Headings {

    /** One heading; {@code given} tells whether the author wrote the anchor. */
    record Entry(Heading node, String anchor, boolean given) {}

    private static final Pattern ANCHOR = Pattern.compile("\\s*\\{#([^{}]*)}\\s*$");

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private Headings() {}

    /** Takes the anchors out of the headings' texts. */
    static Headings of(Node document) {
        Headings headings = new Headings();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                headings.add(heading);
            }
        }
        return headings;
    }

    List<Entry> entries() {
        return entries;
    }

    /** The anchor of a heading; headings inside of lists and boxes have none. */
    String anchor(Heading heading) {
        return entries.stream()
                .filter(entry -> entry.node() == heading)
                .map(Entry::anchor)
                .findFirst()
                .orElse("");
    }

    private void add(Heading heading) {
        if (heading.getLastChild() instanceof Text text) {
            Matcher anchor = ANCHOR.matcher(text.getLiteral());
            if (anchor.find()) {
                text.setLiteral(text.getLiteral().substring(0, anchor.start()));
                taken.add(anchor.group(1));
                entries.add(new Entry(heading, anchor.group(1), true));
                return;
            }
        }
        entries.add(new Entry(heading, free(slug(PlainText.of(heading))), false));
    }

    private String free(String slug) {
        String anchor = slug;
        for (int number = 2; !taken.add(anchor); number++) {
            anchor = slug + "-" + number;
        }
        return anchor;
    }

    private static String slug(String words) {
        String slug =
                words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "section" : slug;
    }
}
