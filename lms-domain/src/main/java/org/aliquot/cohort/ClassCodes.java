package org.aliquot.cohort;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.enrollment.EnrollmentDesk;
import org.aliquot.enrollment.EnrollmentRecord;
import org.aliquot.enrollment.EnrollmentSource;
import org.aliquot.enrollment.NewEnrollment;
import org.aliquot.people.AccountId;
import org.aliquot.throttle.Counted;
import org.aliquot.throttle.Guesses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a learner comes into a class by its code. */
@Service
public class ClassCodes {

    private static final int FREE_CODES = 10;

    private final CohortTable table;
    private final CohortPeople people;
    private final Seats seats;
    private final EnrollmentDesk enrollments;
    private final AuditLog audit;
    private final Guesses guesses;

    ClassCodes(
            CohortTable table,
            CohortPeople people,
            Seats seats,
            EnrollmentDesk enrollments,
            AuditLog audit,
            Guesses guesses) {
        this.table = table;
        this.people = people;
        this.seats = seats;
        this.enrollments = enrollments;
        this.audit = audit;
        this.guesses = guesses;
    }

    /** Makes the learner a member of the class that has this code, and enrolls them by its terms. */
    @Transactional
    public JoinResult join(AccountId learner, String course, String typed) {
        Optional<Duration> wait = guesses.count(codes(learner));
        if (wait.isPresent()) {
            return new JoinResult.TooManyTries(wait.get());
        }
        Optional<JoinResult> joined = table.byCode(ClassCode.normal(typed))
                .filter(cohort -> cohort.course().equals(course))
                .flatMap(cohort -> join(learner, cohort));
        joined.ifPresent(_ -> guesses.forget(codes(learner)));
        return joined.orElseGet(JoinResult.UnknownCode::new);
    }

    private static Counted codes(AccountId learner) {
        return new Counted("codes", learner.toString(), FREE_CODES);
    }

    private Optional<JoinResult> join(AccountId learner, CohortView cohort) {
        if (seats.missing(cohort.id(), List.of(learner)).isPresent()) {
            return Optional.of(new JoinResult.Full());
        }
        boolean fresh = !people.join(cohort.id(), List.of(learner), EnrollmentSource.CODE.word())
                .isEmpty();
        if (fresh) {
            audit.record(new AuditEntry(
                    learner,
                    "cohort.joined",
                    "cohort",
                    cohort.id().toString(),
                    Map.of("person", learner.toString(), "way", EnrollmentSource.CODE.word())));
        }
        List<EnrollmentRecord> enrolled = fresh
                ? enrollments.enroll(new NewEnrollment(
                        List.of(learner),
                        cohort.course(),
                        EnrollmentSource.CODE,
                        cohort.settings().terms(),
                        learner))
                : enrollments.of(learner);
        return enrolled.stream()
                .filter(standing -> standing.course().equals(cohort.course()))
                .findFirst()
                .map(record -> new JoinResult.Joined(record, fresh));
    }
}
