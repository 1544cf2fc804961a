package org.aliquot.planner;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a day's plan rests on.
 *
 * @param areas of the target exam
 * @param lessons not read to their end, in the order of the course
 * @param quizzes of lessons read
 * @param placement offered first; null when it was sat, or when enough is known without
 * @param mock the whole exam to rehearse with next; null when there is none
 * @param lastMock the day of the last one; null when none was sat
 * @param due cards worth their time today, and how long one takes
 */
public record Standing(
        List<AreaStanding> areas,
        List<OpenLesson> lessons,
        List<OpenQuiz> quizzes,
        @Nullable FullExam placement,
        @Nullable FullExam mock,
        @Nullable LocalDate lastMock,
        DueCards due) {

    public Standing {
        areas = List.copyOf(areas);
        lessons = List.copyOf(lessons);
        quizzes = List.copyOf(quizzes);
    }

    /**
     * Cards due.
     *
     * @param seconds that one takes
     */
    public record DueCards(int cards, double seconds) {

        public static final DueCards NONE = new DueCards(0, 15);
    }
}
