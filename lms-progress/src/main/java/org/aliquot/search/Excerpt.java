package org.aliquot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words around a hit, cut where a hit begins or ends. */
public record Excerpt(List<Piece> pieces) {

    /** Two characters that no text has: they are private to whoever writes them. */
    static final String BEGINS = "\uE000";

    static final String ENDS = "\uE001";

    /** @param hit whether it is what was looked for */
    public record Piece(String text, boolean hit) {}

    public Excerpt {
        pieces = List.copyOf(pieces);
    }

    /** Words in which nothing is marked. */
    public static Excerpt plain(String words) {
        return new Excerpt(List.of(new Piece(words, false)));
    }

    /** All of it, with nothing marked. */
    public String words() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** Of a text in which PostgreSQL marked the hits. */
    static Excerpt of(String marked) {
        List<Piece> pieces = new ArrayList<>();
        for (String part : marked.split("(?=" + BEGINS + ")|(?<=" + ENDS + ")")) {
            boolean hit = part.startsWith(BEGINS);
            String text = part.replace(BEGINS, "").replace(ENDS, "");
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, hit));
            }
        }
        return new Excerpt(pieces);
    }
}
