package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.Feedback;
import org.aliquot.cohort.AssignedRules;
import org.aliquot.cohort.Assignments;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.examplan.LateAnswers;
import org.aliquot.examplan.Mode;
import org.aliquot.people.AccountId;
import org.aliquot.people.Shadows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which exams a learner may sit today, under which rules, and until when: enrollments and assignments put together. */
@Component
class OpenExams {

    /**
     * An exam as it is open to one learner.
     *
     * @param exam under the rules of the learner's classes, where it is assigned
     * @param accessEnds when the learner's access ends; empty when it does not
     * @param entry when and how often; its closing is also until when an attempt runs at most
     * @param codes one of which starts it; empty: it needs none
     * @param availability what it waits for
     */
    record OpenExam(
            ExamVersion exam,
            Optional<Instant> accessEnds,
            Entry entry,
            List<String> codes,
            ExamAvailability availability) {

        /** Where the window of an attempt in this mode ends. Tutor mode has no clock, and access never ends an open one. */
        @Nullable
        Instant windowEnd(Mode mode) {
            if (mode == Mode.TUTOR) {
                return null;
            }
            Optional<Instant> access = exam.spec().sitting().timeLimitMinutes() == null ? Optional.empty() : accessEnds;
            return Stream.of(access, Optional.ofNullable(entry.closesAt()))
                    .flatMap(Optional::stream)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    private final Exams exams;
    private final Enrollments enrollments;
    private final Assignments assignments;
    private final ClosedLessons lessons;
    private final Entries entries;
    private final Shadows shadows;

    OpenExams(
            Exams exams,
            Enrollments enrollments,
            Assignments assignments,
            ClosedLessons lessons,
            Entries entries,
            Shadows shadows) {
        this.shadows = shadows;
        this.entries = entries;
        this.exams = exams;
        this.enrollments = enrollments;
        this.assignments = assignments;
        this.lessons = lessons;
    }

    /** All of them, by title, also those that wait for something. */
    List<OpenExam> of(AccountId learner) {
        Map<String, Optional<Instant>> windows = enrollments.openWindows(learner);
        if (windows.isEmpty()) {
            return List.of();
        }
        List<ExamVersion> found = exams.forCourses(windows.keySet());
        return open(learner, found, windows);
    }

    /** Empty when there is no such exam, or none that is open to this learner. */
    Optional<OpenExam> find(AccountId learner, String key) {
        return exams.exam(key).flatMap(exam -> {
            Map<String, Optional<Instant>> windows = enrollments.openWindows(learner);
            return exam.spec().courses().stream().anyMatch(windows::containsKey)
                    ? open(learner, List.of(exam), windows).stream().findFirst()
                    : rehearsed(learner, exam);
        });
    }

    /** To a shadow every exam is open, whenever and however often, after all that is looked up for others has been. */
    private Optional<OpenExam> rehearsed(AccountId learner, ExamVersion exam) {
        return shadows.has(learner)
                ? open(learner, List.of(exam), Map.of()).stream()
                        .map(open -> new OpenExam(
                                open.exam(), Optional.empty(), Entry.ANY, List.of(), ExamAvailability.OPEN))
                        .findFirst()
                : Optional.empty();
    }

    private List<OpenExam> open(AccountId learner, List<ExamVersion> found, Map<String, Optional<Instant>> windows) {
        Map<String, AssignedRules> rules = assignments.rules(learner);
        Map<ClosedLessons.Place, ExamAvailability> closed = closed(learner, found, windows.keySet());
        Entries.Standing standing = entries.of(learner, found, rules);
        return found.stream()
                .map(exam -> open(
                        exam,
                        windows,
                        rules.get(exam.spec().key()),
                        standing,
                        availability(places(exam, windows.keySet()), closed)))
                .toList();
    }

    private Map<ClosedLessons.Place, ExamAvailability> closed(
            AccountId learner, List<ExamVersion> found, Set<String> courses) {
        List<ClosedLessons.Place> all =
                found.stream().flatMap(exam -> places(exam, courses).stream()).toList();
        return all.isEmpty() ? Map.of() : lessons.closed(learner, all);
    }

    /** The lesson a quiz belongs to, in each of the learner's courses. */
    private static List<ClosedLessons.Place> places(ExamVersion exam, Set<String> courses) {
        String lesson = exam.spec().lesson();
        return lesson == null
                ? List.of()
                : exam.spec().courses().stream()
                        .filter(courses::contains)
                        .map(course -> new ClosedLessons.Place(course, lesson))
                        .toList();
    }

    /** Open where the lesson is open in one course. */
    private static ExamAvailability availability(
            List<ClosedLessons.Place> places, Map<ClosedLessons.Place, ExamAvailability> closed) {
        List<ExamAvailability> waiting =
                places.stream().map(closed::get).filter(Objects::nonNull).toList();
        return waiting.isEmpty() || waiting.size() < places.size() ? ExamAvailability.OPEN : waiting.getFirst();
    }

    private static OpenExam open(
            ExamVersion exam,
            Map<String, Optional<Instant>> windows,
            @Nullable AssignedRules rules,
            Entries.Standing standing,
            ExamAvailability availability) {
        List<Optional<Instant>> ends = exam.spec().courses().stream()
                .map(windows::get)
                .filter(Objects::nonNull)
                .toList();
        Optional<Instant> access = ends.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : ends.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
        Entry entry = standing.entry(exam, rules);
        ExamSpec ruled = rules == null ? exam.spec() : assigned(exam.spec(), rules);
        return new OpenExam(
                exam.under(shown(ruled, entry)),
                access,
                entry,
                standing.codes(exam, rules),
                standing.isEarly(entry) ? availability.from(requireNonNull(entry.opensAt())) : availability);
    }

    /** Tutor mode explains each answer: not where questions are shown later or never. */
    private static ExamSpec shown(ExamSpec spec, Entry entry) {
        return entry.feedback() == Feedback.AFTER_FINAL
                        || !spec.sitting().modes().contains(Mode.EXAM)
                ? spec
                : spec.under(EnumSet.of(Mode.EXAM), spec.sitting().lateAnswers());
    }

    /** Assigned, an exam is sat in exam mode only, unless the class says otherwise or it has no such mode. */
    private static ExamSpec assigned(ExamSpec spec, AssignedRules rules) {
        Set<Mode> modes = !rules.tutor() && spec.sitting().modes().contains(Mode.EXAM)
                ? EnumSet.of(Mode.EXAM)
                : spec.sitting().modes();
        return spec.under(
                modes, rules.holdLate() ? LateAnswers.HOLD : spec.sitting().lateAnswers());
    }
}
