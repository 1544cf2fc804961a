package org.aliquot.interchange.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.aliquot.interchange.text.HtmlTree.Node;

/** What a page has and the text of a question has not: headings that one can link to, and pictures in paragraphs of their own. */
final class PageParts {

    private static final Pattern ANCHOR = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private final Set<String> anchors = new HashSet<>();
    private final Set<String> written = new HashSet<>();
    private final List<String> waiting = new ArrayList<>();
    private int closed;

    private PageParts() {}

    static PageParts of(Node body) {
        PageParts parts = new PageParts();
        parts.collect(body);
        return parts;
    }

    private void collect(Node node) {
        if (isHeading(node) && ANCHOR.matcher(node.attribute("id")).matches()) {
            anchors.add(node.attribute("id"));
        }
        node.children().forEach(this::collect);
    }

    /** Whether a link leads out of the page, or to a heading that is there. */
    boolean leads(String address) {
        return !address.startsWith("#") || anchors.contains(address.substring(1));
    }

    String heading(Node node, String words) {
        String marks = node.tag().compareTo("h3") < 0 ? "## " : "### ";
        boolean anchored = anchors.contains(node.attribute("id")) && written.add(node.attribute("id"));
        return marks + words.replace("{", "\\{") + (anchored ? " {#" + node.attribute("id") + "}" : "");
    }

    void picture(String markdown) {
        waiting.add(markdown);
    }

    /** Whether what comes now stands in the page itself. */
    boolean isOpen() {
        return closed == 0;
    }

    void enter() {
        closed++;
    }

    void leave() {
        closed--;
    }

    /** Adds the pictures that wait for a place, where there is one. */
    void show(List<String> blocks) {
        if (isOpen()) {
            blocks.addAll(waiting);
            waiting.clear();
        }
    }

    /** The address of what a frame or a player shows. */
    static String source(Node node) {
        String own = node.attribute("src").strip();
        return own.isEmpty()
                ? node.children().stream()
                        .filter(child -> child.tag().equals("source"))
                        .map(child -> child.attribute("src").strip())
                        .findFirst()
                        .orElse("")
                : own;
    }

    private static boolean isHeading(Node node) {
        return node.tag().matches("h[1-6]");
    }
}
