package org.aliquot.completion;

import java.time.Duration;

/**
 * What counts as time with a lesson. A browser counts while the lesson is in view and its reader did something within
 * {@link #IDLE_STOP}; it tells so about once a minute. The server believes it as far as the time can have passed: since the
 * last report of the same person, from any device, and never more than {@link #MOST_AT_ONCE}. Quizzes and exams are not in
 * it: their attempts have their own start and end.
 */
public final class StudyTime {

    /** After this long without scrolling, typing, tapping or moving the pointer, nobody is taken to be reading. */
    public static final Duration IDLE_STOP = Duration.ofMinutes(2);

    /** More than a report ever holds, unless the network was away for a while. */
    static final Duration MOST_AT_ONCE = Duration.ofMinutes(15);

    private StudyTime() {}
}
