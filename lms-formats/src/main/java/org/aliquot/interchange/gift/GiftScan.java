package org.aliquot.interchange.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds signs in GIFT that no backslash takes the meaning from. */
final class GiftScan {

    private static final Set<String> FORMATS = Set.of("html", "moodle", "plain", "markdown");
    private static final String ESCAPED = "\\~=#{}:";
    private static final char KEPT_LINE = '\uE000';

    private GiftScan() {}

    /** Where the sign stands, from there on; -1 for nowhere. */
    static int find(String text, String sign, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.startsWith(sign, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Cuts before each unescaped equals sign and tilde. */
    static List<String> entries(String text) {
        List<String> entries = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            if (at == '\\') {
                i++;
            } else if ((at == '=' || at == '~') && i > start) {
                entries.add(text.substring(start, i));
                start = i;
            }
        }
        entries.add(text.substring(start));
        return entries.stream().filter(entry -> !entry.isBlank()).toList();
    }

    /** A text with its format, which it may name at its beginning. */
    static GiftText text(String written, String usual) {
        String text = written.strip();
        String format = usual;
        if (text.startsWith("[") && text.indexOf(']') > 0) {
            String named = text.substring(1, text.indexOf(']'));
            if (FORMATS.contains(named)) {
                format = named;
                text = text.substring(named.length() + 2);
            }
        }
        return new GiftText(format, spaced(unescaped(text), format));
    }

    /** Line ends mean something in HTML and Markdown only; those written as {@code \n} everywhere. */
    private static String spaced(String text, String format) {
        String spaced = format.equals("html") || format.equals("markdown") ? text : text.replaceAll("\\s+", " ");
        return spaced.replace(KEPT_LINE, '\n').strip();
    }

    static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (at == '\\' && next == 'n') {
                plain.append(KEPT_LINE);
                i++;
            } else if (at == '\\' && ESCAPED.indexOf(next) >= 0) {
                plain.append(next);
                i++;
            } else {
                plain.append(at);
            }
        }
        return plain.toString();
    }

    /** Words without a format. */
    static String words(String written) {
        return spaced(unescaped(written), "plain");
    }
}
