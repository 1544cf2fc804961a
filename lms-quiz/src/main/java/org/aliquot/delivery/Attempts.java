package org.aliquot.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.ExamVersionId;
import org.aliquot.cohort.Scope;
import org.aliquot.delivery.OpenExams.OpenExam;
import org.aliquot.examplan.Mode;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Attempts, from start to receipt. Everything a learner asks for is scoped to the learner: another person's attempt is as
 * unknown as one that never was.
 */
@Service
public class Attempts {

    /** Starts of one exam within a day that nobody reaches who answers its questions. */
    private static final int MOST_A_DAY = 100;

    private static final int MOST_UNSCORED = 200;

    private final OpenExams exams;
    private final BankShortages shortages;
    private final AttemptTable table;
    private final AttemptReading reading;
    private final Starting starting;
    private final AnswerService answering;
    private final Takeover takeover;
    private final Finalizing finalizing;
    private final Deadlines deadlines;
    private final Windows windows;
    private final HeldAnswers held;
    private final Receipts receipts;
    private final NewsTable news;
    private final AttemptWatchers watchers;
    private final AccessCodes codes;
    private final Trials trials;
    private final ClosingFailures unscored;
    private final HandInGate gate;
    private final StrikeTable strikes;
    private final AttemptTrail trail;

    Attempts(
            OpenExams exams,
            BankShortages shortages,
            AttemptTable table,
            AttemptReading reading,
            Starting starting,
            AnswerService answering,
            Takeover takeover,
            Finalizing finalizing,
            Deadlines deadlines,
            Windows windows,
            HeldAnswers held,
            Receipts receipts,
            NewsTable news,
            AttemptWatchers watchers,
            AccessCodes codes,
            Trials trials,
            ClosingFailures unscored,
            HandInGate gate,
            StrikeTable strikes,
            AttemptTrail trail) {
        this.trail = trail;
        this.strikes = strikes;
        this.exams = exams;
        this.shortages = shortages;
        this.table = table;
        this.reading = reading;
        this.starting = starting;
        this.answering = answering;
        this.takeover = takeover;
        this.finalizing = finalizing;
        this.deadlines = deadlines;
        this.windows = windows;
        this.held = held;
        this.receipts = receipts;
        this.news = news;
        this.watchers = watchers;
        this.codes = codes;
        this.trials = trials;
        this.unscored = unscored;
        this.gate = gate;
    }

    /** An exam or quiz of a course that is open to a learner, and what it waits for. */
    public record Offer(ExamVersion exam, ExamAvailability availability, Entry entry) {}

    /** Exams and quizzes this learner can start today. */
    public List<ExamVersion> open(AccountId learner) {
        return startable(learner).stream().map(Offer::exam).toList();
    }

    /** Those that this learner can start today, with when and how often. */
    public List<Offer> startable(AccountId learner) {
        return offers(learner).stream()
                .filter(offer -> offer.availability().isOpen()
                        && !offer.entry().closed()
                        && !offer.entry().isUsedUp())
                .toList();
    }

    /** Also those that open later; not those that the bank cannot fill. */
    public List<Offer> offers(AccountId learner) {
        List<OpenExam> all = exams.of(learner);
        Map<ExamVersionId, List<BankShortage>> missing =
                shortages.of(all.stream().map(OpenExam::exam).toList());
        return all.stream()
                .filter(open ->
                        missing.getOrDefault(open.exam().id(), List.of()).isEmpty())
                .map(open -> new Offer(open.exam(), open.availability(), open.entry()))
                .toList();
    }

    /** An exam that is open to this learner, also one that the bank cannot fill: a class may have been given it. */
    public Optional<Offer> offer(AccountId learner, String examKey) {
        return exams.find(learner, examKey).map(open -> new Offer(open.exam(), open.availability(), open.entry()));
    }

    /** What the bank lacks for these exams, by version; an exam with an empty list can be started. */
    public Map<ExamVersionId, List<BankShortage>> shortages(Collection<ExamVersion> of) {
        return shortages.of(of);
    }

    /** Starts an exam, or goes on with the attempt that is open. */
    public StartResult start(AccountId learner, String examKey, Mode mode) {
        return start(learner, examKey, mode, null);
    }

    /** Starts an exam with the code that was typed; what is open already is gone on with without one. */
    public StartResult start(AccountId learner, String examKey, Mode mode, @Nullable String code) {
        AttemptRow unfinished = table.unfinished(learner, examKey, mode).orElse(null);
        if (unfinished != null && unfinished.isTrial()) {
            trials.delete(learner, unfinished.id()); // who tried it and now takes it as a learner begins anew
        } else if (unfinished != null) {
            return new StartResult.Started(reading.view(unfinished), false);
        }
        OpenExam open = exams.find(learner, examKey).orElse(null);
        if (open == null) {
            return new StartResult.UnknownExam();
        }
        if (!open.availability().isOpen()) {
            return new StartResult.NotYet(open.availability());
        }
        if (open.entry().closed()) {
            return new StartResult.Closed();
        }
        if (!open.exam().spec().sitting().modes().contains(mode)) {
            return new StartResult.ModeNotOffered();
        }
        Integer allowed = open.entry().allowed();
        if (mode == Mode.EXAM && allowed != null && open.entry().isUsedUp()) {
            return new StartResult.NoneLeft(allowed);
        }
        return switch (codes.check(learner, examKey, open.codes(), code)) {
            case AccessCodes.Outcome.Right() -> startWithin(learner, open, mode);
            case AccessCodes.Outcome.Missing() -> new StartResult.CodeWanted(false);
            case AccessCodes.Outcome.Wrong() -> new StartResult.CodeWanted(true);
            case AccessCodes.Outcome.Wait(var left) -> new StartResult.CodesSlowed(left);
        };
    }

    private StartResult startWithin(AccountId learner, OpenExam open, Mode mode) {
        return table.startedToday(learner, open.exam().examId(), MOST_A_DAY) < MOST_A_DAY
                ? start(learner, open, mode)
                : new StartResult.TooManyToday();
    }

    private StartResult start(AccountId learner, OpenExam open, Mode mode) {
        ExamVersion exam = open.exam();
        Instant windowEnd = open.windowEnd(mode);
        return switch (starting.start(learner, exam, mode, windowEnd)) {
            case Starting.Outcome.Made(var id) -> {
                if (windowEnd != null) {
                    windows.follow(id, learner, exam.spec().key());
                }
                yield new StartResult.Started(reading.view(table.find(id).orElseThrow()), true);
            }
            case Starting.Outcome.AlreadyOpen() ->
                table.unfinished(learner, exam.spec().key(), mode)
                        .<StartResult>map(row -> new StartResult.Started(reading.view(row), false))
                        .orElseGet(() -> start(learner, open, mode)); // handed in between
            case Starting.Outcome.ExamRunning() -> new StartResult.ExamRunning();
            case Starting.Outcome.Gone() -> new StartResult.UnknownExam();
            case Starting.Outcome.Short(var area, var needed, var available) ->
                new StartResult.TooFewQuestions(area, needed, available);
        };
    }

    /** Starts practice that this learner put together; while some of that exam and mode is open, this goes on with it. */
    public StartResult startOwn(AccountId learner, ExamVersion drawn, Mode mode) {
        if (table.startedToday(learner, drawn.examId(), MOST_A_DAY) >= MOST_A_DAY) {
            return new StartResult.TooManyToday();
        }
        return switch (starting.practice(learner, drawn, mode)) {
            case Starting.Outcome.Made(var id) ->
                new StartResult.Started(reading.view(table.find(id).orElseThrow()), true);
            case Starting.Outcome.AlreadyOpen() ->
                table.unfinished(learner, drawn.spec().key(), mode)
                        .<StartResult>map(row -> new StartResult.Started(reading.view(row), false))
                        .orElseGet(() -> startOwn(learner, drawn, mode)); // handed in between
            case Starting.Outcome.ExamRunning() -> new StartResult.ExamRunning();
            case Starting.Outcome.Gone() -> new StartResult.UnknownExam();
            case Starting.Outcome.Short(var area, var needed, var available) ->
                new StartResult.TooFewQuestions(area, needed, available);
        };
    }

    /** An attempt of this exam in this mode that is not over. */
    public Optional<AttemptId> unfinished(AccountId learner, String examKey, Mode mode) {
        return table.unfinished(learner, examKey, mode).map(AttemptRow::id);
    }

    /** The very version of an exam that an attempt is of; its review is never where its questions are not shown now. */
    public Optional<ExamVersion> examOf(AccountId learner, AttemptId id) {
        return own(learner, id).map(reading::examAsShown);
    }

    public Optional<AttemptView> find(AccountId learner, AttemptId id) {
        return own(learner, id).map(reading::view);
    }

    /** All questions with the answers that stand; empty where they are kept back. */
    public Optional<List<AttemptItemView>> items(AccountId learner, AttemptId id) {
        return shown(learner, id).map(row -> reading.items(id, null));
    }

    /** Empty as well where it is kept back. */
    public Optional<AttemptItemView> item(AccountId learner, AttemptId id, int position) {
        return shown(learner, id)
                .flatMap(row -> reading.items(id, position).stream().findFirst());
    }

    /** Whether an attempt is over and its exam, or in own practice another one, does not show its questions, not yet or never. */
    public boolean isKeptBack(AccountId learner, AttemptId id) {
        return own(learner, id).filter(row -> !reading.showsQuestions(row)).isPresent();
    }

    /**
     * The picture of a field of a question that has been reached, a JPEG, by its place among the question's drawings, from 0; empty
     * during a break as well, and where the question is kept back.
     */
    public Optional<byte[]> picture(AccountId learner, AttemptId id, int position, int place) {
        return shown(learner, id).filter(row -> !row.isOnBreak()).flatMap(row -> reading.picture(id, position, place));
    }

    /**
     * What is still to be answered in own practice of tutor mode, with the keys, for a device that will be without a network; empty
     * for everything else, and while an exam with one of the questions is under way. What an exam keeps back is left out.
     */
    public OpenPractice openInTutorMode(AccountId learner, AttemptId id) {
        return own(learner, id).map(reading::openInTutorMode).orElse(OpenPractice.NOTHING);
    }

    /** Stores an answer. When this returns {@link AnswerResult.Saved}, it is committed. */
    public AnswerResult answer(AnswerCommand command) {
        return answering.answer(command);
    }

    /** Keeps which options are struck out, for the review; false where there is no such question that can still be answered. */
    public boolean strike(AccountId learner, AttemptId id, int position, Collection<String> options) {
        return strikes.keep(learner, id, position, options);
    }

    /** Another tab or device takes the attempt over; the one before is read-only from now on. */
    public Optional<AttemptView> takeOver(AccountId learner, AttemptId id) {
        return takeover.takeOver(learner, id).flatMap(table::find).map(reading::view);
    }

    /** Hands in; again, the same result. */
    public HandInResult submit(AccountId learner, AttemptId id, HandIn wish) {
        return gate.through(() -> own(learner, id)
                .map(row -> finalizing.handIn(id, learner, wish))
                .orElseGet(HandInResult.Unknown::new));
    }

    public Optional<ResultView> result(AccountId learner, AttemptId id) {
        return own(learner, id).map(reading::result);
    }

    /** When staff ended it before its time; empty where it ended otherwise, or runs. */
    public Optional<Instant> endedByStaff(AccountId learner, AttemptId id) {
        return own(learner, id).flatMap(row -> trail.endedByStaff(row.id()));
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

    /** A learner's attempts, those under way before all others, then newest first. */
    public List<AttemptSummary> latest(AccountId learner, int limit) {
        return table.latest(learner, limit).stream().map(reading::summary).toList();
    }

    /**
     * Attempts of an exam by the caller's learners, newest first.
     *
     * @param cohort of which class alone; null: of all
     * @param after the last of the page before
     */
    public List<AttemptSummary> ofExam(
            Caller caller, String exam, @Nullable UUID cohort, @Nullable AttemptId after, int limit) {
        return table.ofExam(Scope.of(caller), exam, cohort, after, limit).stream()
                .map(reading::summary)
                .toList();
    }

    /** Attempts of an exam by the caller's learners that are over and could not be scored, the oldest first. */
    public List<UnscoredAttempt> unscored(Caller caller, String exam) {
        return unscored.ofExam(Scope.of(caller), exam, MOST_UNSCORED);
    }

    /** Staff grant one of their learners extra time, also while the exam runs. */
    public ExtensionResult extend(AttemptId id, Extension wanted, Caller staff) {
        return table.isWithin(id, Scope.of(staff))
                ? deadlines.extend(id, wanted, staff.id())
                : new ExtensionResult.Unknown();
    }

    /**
     * Staff give several of their learners extra time in one act, each with a result of their own, in the order asked. Each is a
     * transaction of its own: what ended halfway can be repeated with the same {@link Extension#requestId()}, and nothing is granted
     * twice.
     */
    public Map<AttemptId, ExtensionResult> extend(Collection<AttemptId> ids, Extension wanted, Caller staff) {
        Map<AttemptId, ExtensionResult> results = new LinkedHashMap<>();
        ids.forEach(id -> results.put(id, extend(id, wanted, staff)));
        return results;
    }

    /** Staff end the attempt of one of their learners before its time. */
    public EndResult end(AttemptId id, String reason, Caller staff) {
        return table.isWithin(id, Scope.of(staff)) ? deadlines.end(id, reason, staff.id()) : new EndResult.Unknown();
    }

    /** Staff end several attempts in one act, each with a result of its own, in the order asked, and each a transaction of its own. */
    public Map<AttemptId, EndResult> end(Collection<AttemptId> ids, String reason, Caller staff) {
        Map<AttemptId, EndResult> results = new LinkedHashMap<>();
        ids.forEach(id -> results.put(id, end(id, reason, staff)));
        return results;
    }

    /** The learner stops the clock, as far as their accommodation allows; questions are hidden meanwhile. */
    public BreakResult startBreak(AccountId learner, AttemptId id) {
        return deadlines.startBreak(id, learner);
    }

    public BreakResult endBreak(AccountId learner, AttemptId id) {
        return deadlines.endBreak(id, learner);
    }

    /** Staff decide whether answers of one of their learners that arrived late and were held count. */
    public HeldResult decideHeld(AttemptId id, boolean count, String reason, Caller staff) {
        return table.isLed(id, Scope.of(staff)) ? held.decide(id, count, reason, staff.id()) : new HeldResult.Unknown();
    }

    /** Whether feedback on these questions would give away an exam this learner is sitting. */
    public boolean examRunningWith(AccountId learner, Collection<ItemVersionId> items) {
        return !items.isEmpty() && table.examRunningWith(learner, items);
    }

    /** How an attempt stands, as its room hears it. */
    public Optional<AttemptNews> news(AccountId learner, AttemptId id) {
        return news.of(learner, id);
    }

    /** Calls {@code watcher} after each change of deadline, lease, break, status or messages, until the handle is run. */
    public Runnable watch(AttemptId id, Consumer<AttemptNews> watcher) {
        return watchers.watch(id, watcher);
    }

    private Optional<AttemptRow> shown(AccountId learner, AttemptId id) {
        return own(learner, id).filter(reading::showsQuestions);
    }

    private Optional<AttemptRow> own(AccountId learner, AttemptId id) {
        return table.find(id).filter(row -> row.learner().equals(learner));
    }
}
