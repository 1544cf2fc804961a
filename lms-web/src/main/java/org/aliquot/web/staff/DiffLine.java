package org.aliquot.web.staff;

import org.aliquot.word.Word;

/** One line of a comparison. */
public record DiffLine(Kind kind, String text) {

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
