package org.aliquot.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.blueprint.Admission;
import org.aliquot.blueprint.Admissions;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.clock.ServerClock;
import org.aliquot.cohort.AssignedRules;
import org.aliquot.cohort.Assignments;
import org.aliquot.examplan.ReviewPolicy;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** From when on a learner sees the questions of an exam again: the one place that says so, whatever asks. */
@Service
public class Feedbacks {

    sealed interface Shown {
        record Now() implements Shown {}

        record From(Instant moment) implements Shown {}

        record Never() implements Shown {}
    }

    private final FeedbackTable table;
    private final Admissions admissions;
    private final Assignments assignments;
    private final ServerClock clock;

    Feedbacks(FeedbackTable table, Admissions admissions, Assignments assignments, ServerClock clock) {
        this.table = table;
        this.admissions = admissions;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** Whether keys and reasons of an attempt that has ended may be shown now. */
    public boolean shows(AccountId learner, ExamVersion exam) {
        return of(learner, exam) instanceof Shown.Now;
    }

    /** From when on they are shown at the earliest, where that is a moment to come: who is granted extra time meanwhile moves it. */
    public Optional<Instant> from(AccountId learner, ExamVersion exam) {
        return of(learner, exam) instanceof Shown.From(var moment) ? Optional.of(moment) : Optional.empty();
    }

    /**
     * The ids of exams that this learner took or takes, and of which they may see no key now: whatever shows questions that were met
     * asks this first. Empty, with one query, where nothing they took keeps its questions back.
     */
    public Set<UUID> hidden(AccountId learner) {
        List<FeedbackTable.Kept> kept = table.kept(learner);
        if (kept.stream().allMatch(FeedbackTable.Kept::never)) {
            return kept.stream().map(FeedbackTable.Kept::exam).collect(Collectors.toUnmodifiableSet());
        }
        Map<String, AssignedRules> rules = assignments.rules(learner);
        Instant now = clock.now();
        return kept.stream()
                .filter(one -> one.never()
                        || opening(one.closesAt(), rules.get(one.key()), one.sittingUntil(), now)
                                .isPresent())
                .map(FeedbackTable.Kept::exam)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The questions of this own practice that such an exam asks, which was taken while the practice went on. What is begun later is
     * drawn without them. Empty for any other attempt, which goes by its own exam.
     */
    Set<ItemVersionId> keptBack(AccountId learner, AttemptId practice) {
        Set<UUID> hidden = hidden(learner);
        return hidden.isEmpty() ? Set.of() : table.practiceHolds(learner, practice, hidden);
    }

    Shown of(AccountId learner, ExamVersion exam) {
        if (ofVersion(exam) instanceof Shown.Never) {
            return new Shown.Never();
        }
        Admission admission = admissions.of(exam.examId());
        return switch (admission.feedback()) {
            case AFTER_FINAL -> new Shown.Now();
            case NEVER -> new Shown.Never();
            case AFTER_CLOSING -> afterClosing(learner, exam, admission);
        };
    }

    /** Once it has closed for them, they wait until nobody is still taking it, or may yet begin it. */
    private Shown afterClosing(AccountId learner, ExamVersion exam, Admission admission) {
        AssignedRules rules = assignments.rules(learner).get(exam.spec().key());
        Instant sittingUntil = table.sittingUntil(exam.examId()).orElse(null);
        return opening(admission.closesAt(), rules, sittingUntil, clock.now())
                .<Shown>map(Shown.From::new)
                .orElseGet(Shown.Now::new);
    }

    /**
     * The last of: when it closes for everybody, when it closes for them, and when whoever takes it now can have ended or may yet begin
     * it; if that is to come. Hours of a class lie within the exam's; only days of one's own may be later.
     */
    private static Optional<Instant> opening(
            @Nullable Instant closesAt, @Nullable AssignedRules rules, @Nullable Instant sittingUntil, Instant now) {
        Optional<Instant> own = rules != null && rules.ownDays() ? rules.closesAt() : Optional.empty();
        return Stream.of(Optional.ofNullable(closesAt), own, Optional.ofNullable(sittingUntil))
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .filter(now::isBefore);
    }

    /** What its version says, whatever was decided about the exam. */
    static Shown ofVersion(ExamVersion exam) {
        return exam.spec().outcome().review() == ReviewPolicy.NEVER ? new Shown.Never() : new Shown.Now();
    }
}
