package org.aliquot.populate;

import java.util.Locale;
import java.util.Map;

/**
 * Somebody in a class of the demonstration.
 *
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
     * @param leanings as a {@link Learner} has them
     */
    record Study(double ability, double growth, double daysAWeek, double lessonsADay, Map<String, Double> leanings) {

        private static final double NEAR_THE_END = 0.8;

        static final Study STEADY = of(-0.3, 0.8, 4, 1.1);
        static final Study QUICK = of(0.8, 0.8, 4.5, 1.15);
        static final Study SLOW = of(-0.9, 0.7, 3.2, 0.9);
        static final Study STRUGGLING = of(-1.6, 0.3, 1.6, 0.7);
        static final Study BEHIND = of(-0.9, 0.4, 2.8, 1.2);
        static final Study FAR_AHEAD = of(1.6, 0.6, 6, 1.5);

        /** The demo learner's: every day but one, and better in some areas than in others. */
        static final Study DAILY = new Study(
                -0.65,
                0.8,
                6,
                0.92,
                Map.of("mlt-bb", 0.7, "mlt-hema", 0.4, "mlt-chem", -0.3, "mlt-micr", -1.1, "mlt-immu", -0.7));

        /** Near the end of the course. */
        double abilityIn(String topic) {
            return ability + NEAR_THE_END * growth + Learner.leaning(leanings, topic);
        }

        static Study of(double ability, double growth, double daysAWeek, double lessonsADay) {
            return new Study(ability, growth, daysAWeek, lessonsADay, Map.of());
        }
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
