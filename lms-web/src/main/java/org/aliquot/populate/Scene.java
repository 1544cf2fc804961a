package org.aliquot.populate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.completion.PastLesson;
import org.aliquot.enrollment.AccessPolicy;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * The school as it stands: its courses, and who runs it.
 *
 * @param today the first day on which nothing has happened yet
 */
record Scene(LocalDate today, ZoneId zone, @Nullable AccountId administrator, List<Course> courses) {

    /** How far back the population goes. */
    static final int DAYS = 540;

    /** A course with what can be done in it. */
    record Course(String slug, AccessPolicy policy, List<PastLesson> lessons, List<Sitting> exams) {

        UUID id() {
            return lessons.getFirst().course();
        }

        Optional<Sitting> quizOf(PastLesson lesson) {
            return exams.stream()
                    .filter(exam -> lesson.slug().equals(exam.version().spec().lesson()))
                    .findFirst();
        }
    }

    /** An exam that can be sat, with the length of its form. */
    record Sitting(ExamVersion version, int length) {

        boolean isQuiz() {
            return version.spec().lesson() != null;
        }
    }

    Course course(String slug) {
        return courses.stream()
                .filter(course -> course.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    /** A moment of a day in the school's zone. */
    Instant at(LocalDate day, int secondOfDay) {
        return day.atTime(LocalTime.ofSecondOfDay(Math.clamp(secondOfDay, 0, 86_399)))
                .atZone(zone)
                .toInstant();
    }

    LocalDate daysAgo(int days) {
        return today.minusDays(days);
    }
}
