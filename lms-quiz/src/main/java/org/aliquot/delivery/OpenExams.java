package org.aliquot.delivery;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aliquot.blueprint.ExamSpec;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.LateAnswers;
import org.aliquot.blueprint.Mode;
import org.aliquot.cohort.AssignedRules;
import org.aliquot.cohort.Assignments;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.people.AccountId;
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
     * @param closesAt from when on the assignment lets nobody start it, and until when it runs at most
     */
    record OpenExam(ExamVersion exam, Optional<Instant> accessEnds, Optional<Instant> closesAt) {

        /** Where the window of an attempt in this mode ends. Tutor mode has no clock, and access never ends an open one. */
        @Nullable
        Instant windowEnd(Mode mode) {
            if (mode == Mode.TUTOR) {
                return null;
            }
            Optional<Instant> access = exam.spec().timeLimitMinutes() == null ? Optional.empty() : accessEnds;
            return Stream.of(access, closesAt)
                    .flatMap(Optional::stream)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    private final Exams exams;
    private final Enrollments enrollments;
    private final Assignments assignments;

    OpenExams(Exams exams, Enrollments enrollments, Assignments assignments) {
        this.exams = exams;
        this.enrollments = enrollments;
        this.assignments = assignments;
    }

    /** All of them, by title. */
    List<OpenExam> of(AccountId learner) {
        Map<String, Optional<Instant>> windows = enrollments.openWindows(learner);
        if (windows.isEmpty()) {
            return List.of();
        }
        Map<String, AssignedRules> rules = assignments.rules(learner);
        return exams.forCourses(windows.keySet()).stream()
                .map(exam -> open(exam, windows, rules.get(exam.spec().key())))
                .toList();
    }

    /** Empty when there is no such exam, or none that is open to this learner. */
    Optional<OpenExam> find(AccountId learner, String key) {
        return exams.exam(key).flatMap(exam -> {
            Map<String, Optional<Instant>> windows = enrollments.openWindows(learner);
            return exam.spec().courses().stream().anyMatch(windows::containsKey)
                    ? Optional.of(open(exam, windows, assignments.rules(learner).get(key)))
                    : Optional.empty();
        });
    }

    private static OpenExam open(
            ExamVersion exam, Map<String, Optional<Instant>> windows, @Nullable AssignedRules rules) {
        List<Optional<Instant>> ends = exam.spec().courses().stream()
                .map(windows::get)
                .filter(Objects::nonNull)
                .toList();
        Optional<Instant> access = ends.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : ends.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
        return rules == null
                ? new OpenExam(exam, access, Optional.empty())
                : new OpenExam(exam.under(assigned(exam.spec(), rules)), access, rules.closesAt());
    }

    /** Assigned, an exam is sat in exam mode only, unless the class says otherwise or it has no such mode. */
    private static ExamSpec assigned(ExamSpec spec, AssignedRules rules) {
        Set<Mode> modes = !rules.tutor() && spec.modes().contains(Mode.EXAM) ? EnumSet.of(Mode.EXAM) : spec.modes();
        return spec.under(modes, rules.holdLate() ? LateAnswers.HOLD : spec.lateAnswers());
    }
}
