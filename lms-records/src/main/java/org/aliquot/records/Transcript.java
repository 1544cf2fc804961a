package org.aliquot.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has done here, as far as the reader may know: their courses, the exams of these, and their certificates.
 *
 * @param asOf when it was drawn up
 */
public record Transcript(
        String name, Instant asOf, List<Course> courses, List<Exam> exams, List<CertificateView> certificates) {

    /**
     * A course, by when it was begun.
     *
     * @param completedAt null while it is not completed
     */
    public record Course(
            String title,
            LocalDate begunOn,
            int lessonsDone,
            int lessons,
            @Nullable Instant completedAt) {}

    /**
     * An exam under exam rules, the latest first.
     *
     * @param points in hundredths of a point, where parts of a point count; null where only fully right answers do
     * @param scaled on its own scale; null where it has none
     * @param passed null where it has no pass mark
     */
    public record Exam(
            String title,
            Instant takenAt,
            int correct,
            @Nullable Integer points,
            int total,
            @Nullable Integer scaled,
            @Nullable Boolean passed) {}

    public Transcript {
        courses = List.copyOf(courses);
        exams = List.copyOf(exams);
        certificates = List.copyOf(certificates);
    }
}
