package org.aliquot.populate;

import java.util.Locale;

/**
 * Somebody in a class of the demonstration.
 *
 * @param email null for the address that follows from the name
 * @param study how they go about it
 * @param joined days after the class began
 * @param quiet days before today since when they have done nothing
 */
record DemoStudent(String name, String email, Study study, int joined, int quiet) {

    /**
     * How somebody studies.
     *
     * @param ability in logits on the first day
     * @param growth logits won by the end of the course
     * @param daysAWeek of study
     * @param lessonsADay begun on a day of study
     */
    record Study(double ability, double growth, double daysAWeek, double lessonsADay) {

        static final Study STEADY = new Study(0.1, 0.8, 4, 1.1);
        static final Study QUICK = new Study(0.7, 0.8, 4.5, 1.15);
        static final Study SLOW = new Study(-0.3, 0.7, 3.2, 0.9);
        static final Study STRUGGLING = new Study(-1.1, 0.3, 1.6, 0.7);
        static final Study FAR_AHEAD = new Study(1.2, 0.6, 6, 1.5);

        /** A learner's own: nearly every day. */
        static final Study DAILY = new Study(-0.3, 0.9, 7, 0.95);
    }

    static DemoStudent of(String name, Study study) {
        return of(name, study, 0, 0);
    }

    static DemoStudent of(String name, Study study, int joined, int quiet) {
        return new DemoStudent(name, address(name), study, joined, quiet);
    }

    private static String address(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.').replace("'", "") + "@example.org";
    }
}
