package org.aliquot.delivery;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.Mode;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Attempts, from start to receipt. Everything a learner asks for is scoped to the learner: another person's attempt is as
 * unknown as one that never was.
 */
@Service
public class Attempts {

    private final Exams exams;
    private final Enrollments enrollments;
    private final AttemptTable table;
    private final AttemptReading reading;
    private final Starting starting;
    private final Answering answering;
    private final Takeover takeover;
    private final Finalizing finalizing;
    private final Deadlines deadlines;
    private final HeldAnswers held;
    private final Receipts receipts;
    private final AttemptSignals signals;

    Attempts(
            Exams exams,
            Enrollments enrollments,
            AttemptTable table,
            AttemptReading reading,
            Starting starting,
            Answering answering,
            Takeover takeover,
            Finalizing finalizing,
            Deadlines deadlines,
            HeldAnswers held,
            Receipts receipts,
            AttemptSignals signals) {
        this.exams = exams;
        this.enrollments = enrollments;
        this.table = table;
        this.reading = reading;
        this.starting = starting;
        this.answering = answering;
        this.takeover = takeover;
        this.finalizing = finalizing;
        this.deadlines = deadlines;
        this.held = held;
        this.receipts = receipts;
        this.signals = signals;
    }

    /** Exams and quizzes open to this learner today. */
    public List<ExamVersion> open(AccountId learner) {
        Set<String> courses = enrollments.openCourses(learner);
        return courses.isEmpty() ? List.of() : exams.forCourses(courses);
    }

    /** Starts an exam, or goes on with the attempt that is open. */
    public StartResult start(AccountId learner, String examKey, Mode mode) {
        Optional<AttemptRow> unfinished = table.unfinished(learner, examKey, mode);
        if (unfinished.isPresent()) {
            return new StartResult.Started(reading.view(unfinished.get()), false);
        }
        ExamVersion exam = exams.exam(examKey).orElse(null);
        if (exam == null || !isOpen(learner, exam)) {
            return new StartResult.UnknownExam();
        }
        return exam.spec().modes().contains(mode) ? start(learner, exam, mode) : new StartResult.ModeNotOffered();
    }

    private StartResult start(AccountId learner, ExamVersion exam, Mode mode) {
        return switch (starting.start(learner, exam, mode)) {
            case Starting.Outcome.Made(var id) ->
                new StartResult.Started(reading.view(table.find(id).orElseThrow()), true);
            case Starting.Outcome.AlreadyOpen() ->
                new StartResult.Started(
                        reading.view(table.unfinished(learner, exam.spec().key(), mode)
                                .orElseThrow()),
                        false);
            case Starting.Outcome.ExamRunning() -> new StartResult.ExamRunning();
            case Starting.Outcome.Short(var area, var needed, var available) ->
                new StartResult.TooFewQuestions(area, needed, available);
        };
    }

    private boolean isOpen(AccountId learner, ExamVersion exam) {
        Set<String> courses = enrollments.openCourses(learner);
        return exam.spec().courses().stream().anyMatch(courses::contains);
    }

    public Optional<AttemptView> find(AccountId learner, AttemptId id) {
        return own(learner, id).map(reading::view);
    }

    /** All questions with the answers that stand. */
    public Optional<List<AttemptItemView>> items(AccountId learner, AttemptId id) {
        return own(learner, id).map(row -> reading.items(id, null));
    }

    public Optional<AttemptItemView> item(AccountId learner, AttemptId id, int position) {
        return own(learner, id)
                .flatMap(row -> reading.items(id, position).stream().findFirst());
    }

    /** Stores an answer. When this returns {@link AnswerResult.Saved}, it is committed. */
    public AnswerResult answer(AnswerCommand command) {
        return answering.answer(command);
    }

    /** Another tab or device takes the attempt over; the one before is read-only from now on. */
    public Optional<AttemptView> takeOver(AccountId learner, AttemptId id) {
        return takeover.takeOver(learner, id).flatMap(table::find).map(reading::view);
    }

    /** Hands in; again, the same result. */
    public Optional<ResultView> submit(AccountId learner, AttemptId id) {
        return own(learner, id).flatMap(row -> finalizing.finish(id));
    }

    public Optional<ResultView> result(AccountId learner, AttemptId id) {
        return own(learner, id).map(reading::result);
    }

    /** Keys and rationales, where the exam's rules allow them now. */
    public ReviewResult review(AccountId learner, AttemptId id) {
        return own(learner, id).map(reading::review).orElseGet(ReviewResult.Unknown::new);
    }

    public Optional<Receipt> receipt(AccountId learner, AttemptId id) {
        return own(learner, id).map(receipts::receipt);
    }

    /** The receipt behind a code, for whoever checks it; without the answers' content being anybody's name. */
    public Optional<Receipt> receiptByCode(String code) {
        return table.byReceipt(code).map(receipts::receipt);
    }

    /** Whether this head was signed by this installation. */
    public boolean verifies(String head, String signature) {
        return receipts.verifies(head, signature);
    }

    /** A learner's attempts, newest first. */
    public List<AttemptSummary> ofLearner(AccountId learner, @Nullable String exam, int limit) {
        return table.ofLearner(learner, exam, limit).stream()
                .map(reading::summary)
                .toList();
    }

    /** Attempts of an exam for staff, newest first; {@code after} is the last of the page before. */
    public List<AttemptSummary> ofExam(String exam, @Nullable AttemptId after, int limit) {
        return table.ofExam(exam, after, limit).stream().map(reading::summary).toList();
    }

    /** How many attempts have not ended. */
    public int running() {
        return table.running();
    }

    /** Staff grant extra time, also while the exam runs. */
    public ExtensionResult extend(AttemptId id, Duration by, String reason, AccountId staff) {
        return deadlines.extend(id, by, reason, staff);
    }

    /** Staff decide whether answers that arrived late and were held count. */
    public HeldResult decideHeld(AttemptId id, boolean count, String reason, AccountId staff) {
        return held.decide(id, count, reason, staff);
    }

    /** Whether feedback on these questions would give away an exam this learner is sitting. */
    public boolean examRunningWith(AccountId learner, Collection<ItemVersionId> items) {
        return !items.isEmpty() && table.examRunningWith(learner, items);
    }

    /** Calls {@code watcher} after each change of deadline, lease or status, until the handle is run. */
    public Runnable watch(AttemptId id, Consumer<AttemptId> watcher) {
        return signals.watch(id, watcher);
    }

    private Optional<AttemptRow> own(AccountId learner, AttemptId id) {
        return table.find(id).filter(row -> row.learner().equals(learner));
    }
}
