package org.aliquot.web.staff;

import java.util.List;
import java.util.stream.Collectors;
import org.aliquot.word.Word;

/** One line of a comparison, in pieces: those that only this line has are told apart where another line is nearly the same. */
public record DiffLine(Kind kind, List<Piece> pieces) {

    public DiffLine {
        pieces = List.copyOf(pieces);
    }

    /** A line of which all is the same, or all is new or gone. */
    public DiffLine(Kind kind, String text) {
        this(kind, List.of(new Piece(text, false)));
    }

    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** Whether single words of it are marked, and not the whole line. */
    public boolean isMarked() {
        return pieces.stream().anyMatch(Piece::changed);
    }

    /** Words that stand together. */
    public record Piece(String text, boolean changed) {}

    public enum Kind implements Word {
        SAME(" ", ""),
        ADDED("+", "Added: "),
        REMOVED("−", "Removed: "),
        /** Lines that are the same and not shown. */
        LEFT_OUT("…", "");

        private final String mark;
        private final String spoken;

        Kind(String mark, String spoken) {
            this.mark = mark;
            this.spoken = spoken;
        }

        public String mark() {
            return mark;
        }

        /** What a screen reader says before the line. */
        public String spoken() {
            return spoken;
        }
    }
}
