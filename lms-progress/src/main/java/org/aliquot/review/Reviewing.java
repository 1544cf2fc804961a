package org.aliquot.review;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemForLearner;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.bank.Reading;
import org.aliquot.clock.ServerClock;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.Feedbacks;
import org.aliquot.delivery.ResponseJson;
import org.aliquot.people.AccountId;
import org.aliquot.response.Response;
import org.aliquot.review.JournalTable.AnsweredReview;
import org.aliquot.review.JournalTable.NewReview;
import org.aliquot.spacing.Rating;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks cards one by one, judges answers, keeps grades and takes the last one back. */
@Service
public class Reviewing {

    /** Cards that are tried while others would tell answers of a running exam. */
    private static final int MOST_TRIED = 10;

    private static final int MOST_SECONDS = 120;

    private final StudyCardTable cards;
    private final JournalTable journal;
    private final SettingTable settings;
    private final Memories memories;
    private final Asking asking;
    private final KeptBackCards keptBack;
    private final Feedbacks feedbacks;
    private final ItemBank bank;
    private final Attempts attempts;
    private final ServerClock clock;

    Reviewing(
            StudyCardTable cards,
            JournalTable journal,
            SettingTable settings,
            Memories memories,
            Asking asking,
            KeptBackCards keptBack,
            Feedbacks feedbacks,
            ItemBank bank,
            Attempts attempts,
            ServerClock clock) {
        this.cards = cards;
        this.journal = journal;
        this.settings = settings;
        this.memories = memories;
        this.asking = asking;
        this.keptBack = keptBack;
        this.feedbacks = feedbacks;
        this.bank = bank;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** The first card of the day's plan that can be asked now; one whose question is gone is put away. */
    @Transactional
    public NextCard next(AccountId account, ReviewDay day) {
        LearnerSetting setting = memories.current(account);
        Set<UUID> hidden = feedbacks.hidden(account);
        int running = 0;
        for (StudyCard card : day.planned()) {
            Asking.Outcome outcome = asking.ask(setting, card, hidden, day.now());
            Optional<Asked> asked = outcome.ready();
            if (outcome instanceof Asking.Outcome.Gone) {
                cards.putAway(account, card.id(), true);
            } else if (asked.isPresent() && !isRunning(account, asked.get())) {
                return new NextCard.Ask(asked.get());
            } else if (asked.isPresent() && ++running == MOST_TRIED) {
                break;
            }
        }
        return running == 0 ? new NextCard.Done() : new NextCard.ExamRunning();
    }

    /** One card as it is asked now; empty when it is not this learner's, or an exam under way asks its question or keeps it back. */
    @Transactional(readOnly = true)
    public Optional<Asked> ask(AccountId account, CardId id) {
        Instant now = clock.now();
        return cards.find(account, id)
                .flatMap(card -> asking.ask(settings.find(account), card, feedbacks.hidden(account), now)
                        .ready())
                .filter(asked -> !isRunning(account, asked));
    }

    /**
     * A card that was answered wrong just now, with that answer: it is told again to whoever sends it twice, but not once an exam has
     * asked it that keeps it back.
     */
    @Transactional(readOnly = true)
    public Optional<Missed> missed(AccountId account, CardId id, int seen) {
        Instant now = clock.now();
        return cards.find(account, id)
                .filter(card -> card.memory().reviews() == seen + 1)
                .flatMap(card -> journal.latestMiss(id)
                        .filter(last -> !keptBack.holds(account, last.version()))
                        .flatMap(last -> missed(settings.find(account), card, last, now)))
                .filter(missed -> !isRunning(account, missed.asked()));
    }

    private Optional<Missed> missed(LearnerSetting setting, StudyCard card, AnsweredReview last, Instant now) {
        return ResponseJson.stored(last.payload())
                .map(response -> new Missed(
                        asking.again(setting, memories.before(setting, card), last.version(), now), response));
    }

    /** Many cards as they are asked now; those whose questions an exam under way asks, or keeps back, are left out. */
    @Transactional(readOnly = true)
    public List<Asked> ask(AccountId account, List<StudyCard> all) {
        LearnerSetting setting = settings.find(account);
        Set<UUID> hidden = all.stream().anyMatch(StudyCard::isQuestion) ? feedbacks.hidden(account) : Set.of();
        Instant now = clock.now();
        List<Asked> asked = all.stream()
                .flatMap(card -> asking.ask(setting, card, hidden, now).ready().stream())
                .toList();
        List<ItemVersionId> questions = asked.stream()
                .map(Asked::question)
                .filter(Objects::nonNull)
                .map(question -> question.item().id())
                .toList();
        return attempts.examRunningWith(account, questions)
                ? asked.stream().filter(one -> !isRunning(account, one)).toList()
                : asked;
    }

    /** The question with the pictures of its fields, which may wait to be drawn: no connection is held meanwhile. */
    public ItemForLearner pictured(Asked.Question question) {
        return bank.pictured(question.item(), question.seed());
    }

    /** The answer beside what is right, without pictures; empty when it does not fit the question. */
    public Optional<Judged> judge(Asked.Question question, @Nullable Response response) {
        Reading reading = Reading.now();
        ItemVersion given = bank.given(question.item().id(), question.seed(), reading);
        if (response != null && !fits(given, response)) {
            return Optional.empty();
        }
        return Optional.of(new Judged(
                bank.reviewWithoutPictures(question.item().id(), question.seed(), reading),
                response,
                response == null ? null : given.content().rule().score(response).isFull(),
                question.isChoice()
                        ? List.of()
                        : bank.parts(question.item().id(), question.seed(), response, reading)));
    }

    /** Keeps a grade and sets the card's next day by it. */
    @Transactional
    public GradeResult grade(Grade grade) {
        LearnerSetting setting = settings.hold(grade.account());
        Optional<StudyCard> found = cards.find(grade.account(), grade.card());
        if (found.isEmpty()) {
            return new GradeResult.Unknown();
        }
        if (found.get().memory().reviews() != grade.seen() || isKnown(grade)) {
            return new GradeResult.Stale(found.get());
        }
        return switch (asking.ask(setting, found.get(), feedbacks.hidden(grade.account()), clock.now())) {
            case Asking.Outcome.Ready(var asked) -> keepAnswered(setting, grade, asked);
            case Asking.Outcome.KeptBack() -> new GradeResult.KeptBack();
            case Asking.Outcome.Gone() -> new GradeResult.Unknown();
        };
    }

    /**
     * The answer is one to what was asked, and to nothing else: meanwhile an exam may have begun to keep that back, or shows it again, or
     * it was revised.
     *
     * @param current the card as it would be asked by now
     */
    private GradeResult keepAnswered(LearnerSetting setting, Grade grade, Asked current) {
        ItemVersionId answered = grade.question();
        Asked.Question question = current.question();
        if (answered == null || (question != null && question.item().id().equals(answered))) {
            return keep(setting, grade, current);
        }
        if (keptBack.holds(grade.account(), answered)) {
            return new GradeResult.KeptBack();
        }
        Optional<Asked> asked = asking.other(setting, current.card(), answered, current.now());
        return asked.isPresent() ? keep(setting, grade, asked.get()) : new GradeResult.Stale(current.card());
    }

    private boolean isKnown(Grade grade) {
        return grade.belated() != null
                && journal.knows(grade.account(), grade.belated().act());
    }

    /** Takes back the last grade of today; empty when there is none. */
    @Transactional
    public Optional<StudyCard> undo(AccountId account) {
        LearnerSetting setting = settings.hold(account);
        Instant today = clock.now()
                .atZone(setting.zone())
                .toLocalDate()
                .atStartOfDay(setting.zone())
                .toInstant();
        return journal.last(account, today).flatMap(last -> {
            journal.undo(account, last);
            memories.settle(setting, List.of(last.card()));
            return cards.find(account, last.card());
        });
    }

    private GradeResult keep(LearnerSetting setting, Grade grade, Asked asked) {
        if (isRunning(grade.account(), asked)) {
            return new GradeResult.ExamRunning();
        }
        Asked.Question question = asked.question();
        if (question != null && question.isChoice() && grade.response() == null && grade.rating() != Rating.AGAIN) {
            return new GradeResult.Unanswered();
        }
        Optional<Judged> judged = question == null ? Optional.empty() : judge(question, grade.response());
        if (question != null && judged.isEmpty()) {
            return new GradeResult.Misfit();
        }
        Boolean correct = judged.map(Judged::correct).orElse(null);
        journal.add(new NewReview(
                grade.account(),
                grade.card(),
                Boolean.FALSE.equals(correct) ? Rating.AGAIN : grade.rating(),
                question == null ? null : question.item().id(),
                question == null ? 0 : question.seed(),
                grade.response() == null
                        ? null
                        : ResponseJson.write(grade.response()).toString(),
                correct,
                Math.clamp(grade.seconds(), 1, MOST_SECONDS),
                at(grade, asked),
                grade.belated() == null ? null : grade.belated().act()));
        memories.settle(setting, List.of(grade.card()));
        return new GradeResult.Kept(cards.find(grade.account(), grade.card()).orElseThrow());
    }

    /** Between the review before and now, whatever a device says. */
    private static Instant at(Grade grade, Asked asked) {
        Instant last = asked.card().memory().lastReview();
        Instant earliest = last == null ? asked.card().addedAt() : last;
        return grade.belated() == null ? asked.now() : grade.belated().at(asked.now(), earliest);
    }

    private boolean isRunning(AccountId account, Asked asked) {
        Asked.Question question = asked.question();
        return question != null
                && attempts.examRunningWith(account, List.of(question.item().id()));
    }

    private static boolean fits(ItemVersion question, Response response) {
        return question.content().rule().accepts(response)
                && question.content().task().ids().containsAll(response.ids());
    }
}
