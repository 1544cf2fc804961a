package org.aliquot.completion;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aliquot.completion.LessonProgressTable.Kept;
import org.aliquot.completion.LessonProgressTable.LessonRow;
import org.aliquot.enrollment.EnrollmentView;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What learners have read. */
@Service
public class LessonProgress {

    private final LessonProgressTable table;
    private final StudyClock clock;
    private final CourseStandings standings;
    private final Enrollments enrollments;
    private final ApplicationEventPublisher events;

    LessonProgress(
            LessonProgressTable table,
            StudyClock clock,
            CourseStandings standings,
            Enrollments enrollments,
            ApplicationEventPublisher events) {
        this.table = table;
        this.clock = clock;
        this.standings = standings;
        this.enrollments = enrollments;
        this.events = events;
    }

    /** Keeps a report. A completed lesson stays completed; completing it again changes nothing but the time spent. */
    @Transactional
    public LessonReportResult report(LessonReport report) {
        if (!mayLearn(report)) {
            return new LessonReportResult.NotEnrolled();
        }
        Optional<Kept> kept = report.secondsSpent() > 0 ? timed(report) : table.report(report, 0);
        kept.filter(Kept::justCompleted).ifPresent(completed -> announce(report, completed));
        return kept.<LessonReportResult>map(now -> new LessonReportResult.Recorded(
                        now.state(), now.secondsSpent(), now.completedAt(), now.section()))
                .orElseGet(() -> refused(report));
    }

    private Optional<Kept> timed(LessonReport report) {
        int seconds = clock.allowed(report.reader().id(), report.secondsSpent());
        Optional<Kept> kept = table.report(report, seconds);
        kept.ifPresent(_ -> clock.count(report, seconds));
        return kept;
    }

    private LessonReportResult refused(LessonReport report) {
        LessonAvailability availability = availability(report.reader(), report.course(), report.lesson());
        return availability.isOpen()
                ? new LessonReportResult.UnknownLesson()
                : new LessonReportResult.Closed(availability);
    }

    /** Whether this person may open a lesson now; staff may open every lesson. For a visitor, null, nothing is done yet. */
    @Transactional(readOnly = true)
    public LessonAvailability availability(@Nullable Caller reader, String course, String lesson) {
        return reader != null && reader.isStaff()
                ? LessonAvailability.OPEN
                : table.availability(reader == null ? null : reader.id(), course, lesson);
    }

    /** How a learner stands with one course, enrolled or not; empty when it has no published lessons. */
    @Transactional(readOnly = true)
    public Optional<CourseProgress> course(AccountId learner, String course) {
        return courses(learner, Map.of(course, true)).stream().findFirst();
    }

    /** How a learner stands with every course they are or were enrolled in, by title. */
    @Transactional(readOnly = true)
    public List<CourseProgress> courses(AccountId learner) {
        Map<String, Boolean> open = enrollments.of(learner).stream()
                .collect(Collectors.toMap(EnrollmentView::course, EnrollmentView::open, Boolean::logicalOr));
        return courses(learner, open);
    }

    private List<CourseProgress> courses(AccountId learner, Map<String, Boolean> open) {
        if (open.isEmpty()) {
            return List.of();
        }
        return byCourse(table.lessons(learner, open.keySet())).stream()
                .map(lessons -> {
                    LessonRow first = lessons.iterator().next();
                    return CourseProgress.of(
                            first.course(),
                            first.courseTitle(),
                            open.getOrDefault(first.course(), false),
                            lessons.stream().map(LessonRow::lesson).toList());
                })
                .toList();
    }

    private static Collection<List<LessonRow>> byCourse(List<LessonRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(LessonRow::course, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private boolean mayLearn(LessonReport report) {
        return report.reader().isStaff()
                || enrollments.openCourses(report.reader().id()).contains(report.course());
    }

    private void announce(LessonReport report, Kept completed) {
        standings.settle(report.reader().id(), List.of(report.course()));
        events.publishEvent(new LessonCompleted(
                report.reader().id().value(),
                report.course(),
                report.lesson(),
                Objects.requireNonNull(completed.completedAt())));
    }
}
