package org.aliquot.completion;

import java.util.Comparator;
import java.util.List;
import org.aliquot.delivery.AttemptStatus;
import org.aliquot.delivery.AttemptSummary;
import org.jspecify.annotations.Nullable;

/**
 * What a learner comes back to: what {@code /today} shows.
 *
 * @param goOn where the learner left off: the next lesson of the course read last; null when there is none
 * @param courses those open today, by title
 * @param open attempts to go on with, newest first
 * @param recent the latest results
 */
public record LearnerDay(
        @Nullable LastPlace goOn,
        List<CourseProgress> courses,
        List<AttemptSummary> open,
        List<AttemptSummary> recent) {

    private static final int RECENT = 3;

    public LearnerDay {
        courses = List.copyOf(courses);
        open = List.copyOf(open);
        recent = List.copyOf(recent);
    }

    static LearnerDay of(List<CourseProgress> courses, List<AttemptSummary> attempts) {
        List<CourseProgress> usable =
                courses.stream().filter(CourseProgress::open).toList();
        return new LearnerDay(
                lastPlace(usable),
                usable,
                attempts.stream()
                        .filter(attempt -> attempt.status() != AttemptStatus.FINAL)
                        .toList(),
                attempts.stream()
                        .filter(attempt -> attempt.status() == AttemptStatus.FINAL)
                        .limit(RECENT)
                        .toList());
    }

    /** The course read last; before anything was read, the first one. */
    private static @Nullable LastPlace lastPlace(List<CourseProgress> courses) {
        return courses.stream()
                .filter(course -> course.next() != null)
                .sorted(Comparator.comparing(CourseProgress::lastAt, Comparator.nullsLast(Comparator.reverseOrder())))
                .findFirst()
                .map(LastPlace::of)
                .orElse(null);
    }
}
