package org.aliquot.prose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Wraps the first use of each term in safe HTML, part after part of one text. Headings, heads of tables, links, code, formulas, facts,
 * drawings and the titles of boxes stay as they are. For one text and one thread.
 *
 * @param <T> what the terms are
 */
public final class FirstUses<T> {

    private static final Pattern PIECE = Pattern.compile("<(/?)([a-zA-Z0-9]+)([^>]*)>|[^<]+|<");
    private static final Set<String> CLOSED =
            Set.of("a", "button", "caption", "code", "dfn", "figure", "h1", "h2", "h3", "h4", "pre", "svg", "th");

    private final Spellings<T> spellings;
    private final Function<T, String> opening;
    private final String closing;
    private final Set<T> met = new LinkedHashSet<>();

    /** The element in which nothing is wrapped, and how many of its name are open; null outside of such. */
    private @Nullable String within;

    private int depth;

    /**
     * @param opening the tag before a use: safe HTML
     * @param closing the tag after it
     */
    public FirstUses(Spellings<T> spellings, Function<T, String> opening, String closing) {
        this.spellings = spellings;
        this.opening = opening;
        this.closing = closing;
    }

    /** The next part. */
    public String in(String html) {
        StringBuilder marked = new StringBuilder(html.length() + 256);
        Matcher piece = PIECE.matcher(html);
        while (piece.find()) {
            String name = piece.group(2);
            if (name != null) {
                pass(name, piece.group(1).isEmpty(), piece.group(3));
                marked.append(piece.group());
            } else {
                marked.append(within == null ? words(piece.group()) : piece.group());
            }
        }
        return marked.toString();
    }

    /** Those wrapped so far, in reading order. */
    public List<T> met() {
        return List.copyOf(met);
    }

    private void pass(String name, boolean opens, String attributes) {
        if (name.equals(within)) {
            depth += opens ? 1 : -1;
            within = depth == 0 ? null : within;
        } else if (within == null && opens && (CLOSED.contains(name) || isOneThing(attributes))) {
            within = name;
            depth = 1;
        }
    }

    private static boolean isOneThing(String attributes) {
        return attributes.contains("data-tex")
                || attributes.contains("note-box-title")
                || attributes.contains("\"fact\"");
    }

    private String words(String text) {
        StringBuilder marked = new StringBuilder(text.length());
        int written = 0;
        for (Spellings.Use<T> use : spellings.in(text)) {
            if (met.add(use.of())) {
                marked.append(text, written, use.start())
                        .append(opening.apply(use.of()))
                        .append(text, use.start(), use.end())
                        .append(closing);
                written = use.end();
            }
        }
        return marked.append(text, written, text.length()).toString();
    }
}
