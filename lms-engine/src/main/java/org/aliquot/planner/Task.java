package org.aliquot.planner;

/** One thing to do on a day, with the minutes it takes. */
public sealed interface Task {

    /** At least 1. */
    int minutes();

    /** An exam that shows where to begin. */
    record Placement(String exam, int minutes) implements Task {}

    /** So many of the cards that are due. */
    record Review(int cards, int minutes) implements Task {

        /** What so many cards take, in minutes begun: wherever a day's reviews are said to last, it is this long. */
        public static int minutes(int cards, double secondsEach) {
            return (int) Math.ceil(cards * secondsEach / 60);
        }
    }

    /**
     * A lesson, or as much of it as the day has room for.
     *
     * @param begun whether a part of it was read before
     * @param whole whether it can be finished in these minutes
     */
    record Reading(String lesson, AreaStanding area, int minutes, boolean begun, boolean whole) implements Task {}

    /** The questions that belong to a lesson read before. */
    record Quiz(String exam, AreaStanding area, int minutes) implements Task {}

    /** So many questions from one area. */
    record Practice(AreaStanding area, int questions, int minutes) implements Task {}

    /** A whole exam as the board gives it. */
    record Mock(String exam, int minutes) implements Task {}
}
