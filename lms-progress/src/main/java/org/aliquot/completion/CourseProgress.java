package org.aliquot.completion;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How one learner stands with one course.
 *
 * @param open whether the learner may use it today
 * @param lessonsDone published lessons completed
 * @param minutesLeft the authors' estimates for lessons not completed
 * @param lastAt when any of its lessons was last read
 * @param next where to go on; null when all lessons that are open are completed
 * @param lessons in course order
 */
public record CourseProgress(
        String slug,
        String title,
        boolean open,
        int lessonsDone,
        int lessonsTotal,
        int minutesLeft,
        @Nullable Instant lastAt,
        @Nullable LessonStanding next,
        List<LessonStanding> lessons) {

    public CourseProgress {
        lessons = List.copyOf(lessons);
    }

    /** Time with its lessons, as {@link StudyTime} counts it. */
    public int secondsSpent() {
        return lessons.stream().mapToInt(LessonStanding::secondsSpent).sum();
    }

    public int secondsThisWeek() {
        return lessons.stream().mapToInt(LessonStanding::secondsThisWeek).sum();
    }

    static CourseProgress of(String slug, String title, boolean open, List<LessonStanding> lessons) {
        List<LessonStanding> undone =
                lessons.stream().filter(lesson -> !lesson.isDone()).toList();
        return new CourseProgress(
                slug,
                title,
                open,
                lessons.size() - undone.size(),
                lessons.size(),
                undone.stream().mapToInt(LessonStanding::minutes).sum(),
                lessons.stream()
                        .map(LessonStanding::lastAt)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                next(lessons),
                lessons);
    }

    /** The first open lesson not completed, counted from the one read last, and from the beginning after the end. */
    private static @Nullable LessonStanding next(List<LessonStanding> lessons) {
        int from = lastRead(lessons);
        return IntStream.range(0, lessons.size())
                .mapToObj(step -> lessons.get((from + step) % lessons.size()))
                .filter(LessonStanding::isNext)
                .findFirst()
                .orElse(null);
    }

    private static int lastRead(List<LessonStanding> lessons) {
        return IntStream.range(0, lessons.size())
                .boxed()
                .max(Comparator.comparing(
                        index -> lessons.get(index).lastAt(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .filter(index -> lessons.get(index).lastAt() != null)
                .orElse(0);
    }
}
