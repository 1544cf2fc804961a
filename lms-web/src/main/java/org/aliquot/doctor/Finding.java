package org.aliquot.doctor;

/**
 * One thing that was looked at.
 *
 * @param what it is like, in a sentence
 * @param todo what the operator can do about it; empty where there is nothing to do
 */
public record Finding(Grade grade, String what, String todo) {

    public enum Grade {
        /** As it should be. */
        FINE("ok"),
        /** May be meant like this. */
        NOTE("note"),
        /** Something does not work, or will be lost. */
        WRONG("WRONG");

        private final String word;

        Grade(String word) {
            this.word = word;
        }
    }

    public boolean isFine() {
        return grade == Grade.FINE;
    }

    static Finding fine(String what) {
        return new Finding(Grade.FINE, what, "");
    }

    static Finding note(String what, String todo) {
        return new Finding(Grade.NOTE, what, todo);
    }

    static Finding wrong(String what, String todo) {
        return new Finding(Grade.WRONG, what, todo);
    }

    /** A line, and one more for what to do. */
    String lines() {
        String first = "%-6s%s%n".formatted(grade.word, what);
        return todo.isEmpty() ? first : first + "      → %s%n".formatted(todo);
    }
}
