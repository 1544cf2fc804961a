package org.aliquot.interchange.text;

import java.util.function.BiConsumer;
import org.aliquot.interchange.text.HtmlTree.Node;

/** Bold and slanted words: by asterisks where Markdown sees them there, by tags where it would not. */
final class Emphasis {

    /** How one kind of emphasis is written; its place is marked by signs of the private use area until its neighbours are known. */
    record Style(char open, char close, String stars, String tag) {}

    static final Style STRONG = new Style('\uE001', '\uE002', "**", "b");
    static final Style LIGHT = new Style('\uE003', '\uE004', "*", "i");

    private Emphasis() {}

    static void wrap(Node node, StringBuilder line, Style style, BiConsumer<Node, StringBuilder> inline) {
        StringBuilder inner = new StringBuilder();
        node.children().forEach(child -> inline.accept(child, inner));
        String text = inner.toString();
        if (text.isBlank()) {
            line.append(text);
            return;
        }
        String bare = text.strip();
        line.append(text, 0, text.indexOf(bare));
        line.append(style.open()).append(bare).append(style.close());
        line.append(text, text.indexOf(bare) + bare.length(), text.length());
    }

    static String resolved(String line) {
        return resolved(resolved(line, STRONG), LIGHT);
    }

    private static String resolved(String line, Style style) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = line.indexOf(style.open()); open >= 0; open = line.indexOf(style.open(), from)) {
            int close = line.indexOf(style.close(), open);
            out.append(line, from, open);
            if (close < 0) {
                from = open + 1;
                continue;
            }
            String inner = line.substring(open + 1, close).replace(String.valueOf(style.open()), "");
            boolean stars =
                    opens(at(line, open - 1), at(line, open + 1)) && closes(at(line, close - 1), at(line, close + 1));
            out.append(stars ? style.stars() : "<" + style.tag() + ">")
                    .append(inner)
                    .append(stars ? style.stars() : "</" + style.tag() + ">");
            from = close + 1;
        }
        return out.append(line.substring(from)).toString().replace(String.valueOf(style.close()), "");
    }

    private static char at(String line, int i) {
        return i < 0 || i >= line.length() ? ' ' : line.charAt(i);
    }

    private static boolean opens(char before, char first) {
        return !isPunctuation(first) || Character.isWhitespace(before) || isPunctuation(before);
    }

    private static boolean closes(char last, char after) {
        return !isPunctuation(last) || Character.isWhitespace(after) || isPunctuation(after);
    }

    /** Marks of emphasis become asterisks, which are punctuation. */
    private static boolean isPunctuation(char at) {
        return at >= '\uE001' && at <= '\uE004' || !Character.isLetterOrDigit(at) && !Character.isWhitespace(at);
    }

    /** The bare text of a node. */
    static String words(Node node) {
        StringBuilder words = new StringBuilder(node.text());
        if (node.tag().equals("br")) {
            words.append('\n');
        }
        node.children().forEach(child -> words.append(words(child)));
        return words.toString();
    }
}
