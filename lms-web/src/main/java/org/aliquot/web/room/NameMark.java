package org.aliquot.web.room;

import org.aliquot.delivery.AttemptId;

/**
 * Whose attempt it is, as it lies over each question where the exam's rules say so: a photo of the screen then tells it.
 *
 * @param attempt its day, and the end of its id, which is the end of its address for staff as well
 */
public record NameMark(String name, String attempt) {

    private static final int LONGEST_NAME = 40;
    private static final int CODE = 8;

    /** Room for a letter of whatever script, in pixels: narrow ones are spread to it, wide ones pressed. */
    private static final int LETTER = 9;

    private static final int GAP = 64;
    private static final int NARROWEST = 220;

    static NameMark of(String name, AttemptId attempt, String day) {
        int letters = Math.min(LONGEST_NAME, name.codePointCount(0, name.length()));
        String id = attempt.toString();
        return new NameMark(
                name.substring(0, name.offsetByCodePoints(0, letters)), day + " · " + id.substring(id.length() - CODE));
    }

    /** How wide the name is written, in pixels. */
    public int width() {
        return LETTER * name.codePointCount(0, name.length());
    }

    /** After how many pixels it is written again. */
    public int step() {
        return Math.max(NARROWEST, width()) + GAP;
    }
}
