package org.aliquot.prose.internal;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.prose.Passage;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Cuts a text at its headings. */
final class Passages {

    private final List<Passage> done = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private String anchor = "";
    private String heading = "";

    private Passages() {}

    static List<Passage> of(Node root, Headings headings) {
        Passages passages = new Passages();
        for (Node block = root.getFirstChild(); block != null; block = block.getNext()) {
            passages.take(block, headings);
        }
        passages.close();
        return List.copyOf(passages.done);
    }

    private void take(Node block, Headings headings) {
        if (block instanceof Heading next) {
            close();
            anchor = headings.anchor(next);
            heading = PlainText.of(next);
        } else if (Links.check(block).isEmpty()) { // the way to a check says nothing of the subject
            words.append(PlainText.of(block)).append(' ');
        }
    }

    private void close() {
        if (!heading.isEmpty() || !words.isEmpty()) {
            done.add(new Passage(anchor, heading, words.toString().strip()));
        }
        words.setLength(0);
    }
}
