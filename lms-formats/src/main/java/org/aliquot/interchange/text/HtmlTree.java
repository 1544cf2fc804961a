package org.aliquot.interchange.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.owasp.html.HtmlSanitizer;

/** HTML as a browser would understand it, tags balanced, comments gone. */
final class HtmlTree implements HtmlSanitizer.Policy {

    /** A tag with what is in it, or text under the name {@link #TEXT}. */
    record Node(String tag, Map<String, String> attributes, String text, List<Node> children) {

        static final String TEXT = "#text";

        boolean isText() {
            return tag.equals(TEXT);
        }

        String attribute(String name) {
            return attributes.getOrDefault(name, "");
        }
    }

    /** Deeper than any text is; what stands deeper still is taken without its tags. */
    private static final int DEEPEST = 100;

    private final Deque<Node> open = new ArrayDeque<>();
    private int deeper;

    private HtmlTree() {
        open.push(new Node("body", Map.of(), "", new ArrayList<>()));
    }

    static Node parse(String html) {
        HtmlTree tree = new HtmlTree();
        HtmlSanitizer.sanitize(html, tree);
        return tree.open.getLast();
    }

    private Node top() {
        return open.element();
    }

    @Override
    public void openDocument() {
        // nothing to prepare
    }

    @Override
    public void closeDocument() {
        // nothing to end
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        if (open.size() > DEEPEST && !Tags.EMPTY.contains(name)) {
            deeper++;
            return;
        }
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            named.putIfAbsent(attributes.get(i), attributes.get(i + 1));
        }
        Node node = new Node(name, named, "", new ArrayList<>());
        top().children().add(node);
        if (!Tags.EMPTY.contains(name)) {
            open.push(node);
        }
    }

    @Override
    public void closeTag(String name) {
        if (deeper > 0) {
            deeper--;
        } else if (open.size() > 1 && top().tag().equals(name)) {
            open.pop();
        }
    }

    @Override
    public void text(String text) {
        top().children().add(new Node(Node.TEXT, Map.of(), text, List.of()));
    }
}
