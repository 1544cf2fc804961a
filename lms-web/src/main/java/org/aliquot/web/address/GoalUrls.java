package org.aliquot.web.address;

/** Addresses of what a learner studies for and of what came of it. */
public final class GoalUrls {

    public static final String GOAL = "/goal";
    /** The day goes on without the exam that shows where to begin. */
    public static final String NO_PLACEMENT = GOAL + "/no-placement";
    /** What the board said. */
    public static final String RESULT = GOAL + "/result";

    public static final String RESULT_REMOVAL = RESULT + "/{id}/removal";
    /** How our forecasts came true. */
    public static final String TRACK_RECORD = "/track-record";

    private GoalUrls() {}

    /** The goal, with a way back to a course just enrolled in. */
    public static String after(String course) {
        return GOAL + "?course=" + Address.query(course);
    }

    public static String removal(String result) {
        return Address.of(RESULT_REMOVAL, result);
    }
}
