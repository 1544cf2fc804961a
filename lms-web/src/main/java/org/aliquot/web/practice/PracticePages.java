package org.aliquot.web.practice;

import static java.util.Objects.requireNonNull;
import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.Feedback;
import org.aliquot.delivery.AttemptStatus;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.BankShortage;
import org.aliquot.delivery.Feedbacks;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.examplan.Mode;
import org.aliquot.people.Accommodation;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.language.Titles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a learner can sit, is sitting and has sat. */
@Component
public class PracticePages {

    private static final int PAST = 50;

    private final Attempts attempts;
    private final Accounts accounts;
    private final PastAttempts past;
    private final Exams exams;
    private final Shelves shelves;
    private final Feedbacks feedbacks;

    PracticePages(
            Attempts attempts,
            Accounts accounts,
            PastAttempts past,
            Exams exams,
            Shelves shelves,
            Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
        this.exams = exams;
        this.shelves = shelves;
        this.attempts = attempts;
        this.accounts = accounts;
        this.past = past;
    }

    PracticePage page(AccountId learner, Dates dates) {
        List<AttemptSummary> all = attempts.ofLearner(learner, null, PAST);
        return new PracticePage(
                all.stream()
                        .filter(PracticePages::isUnderWay)
                        .map(attempt -> running(attempt, dates))
                        .toList(),
                shelves.of(learner, attempts.offers(learner), sat(all, dates), dates),
                past.views(all.stream().filter(attempt -> !isUnderWay(attempt)).toList(), dates));
    }

    /** By exam, when it was sat last and what came out. */
    private static Map<String, String> sat(List<AttemptSummary> newestFirst, Dates dates) {
        Map<String, String> sat = new HashMap<>();
        for (AttemptSummary attempt : newestFirst) {
            if (attempt.result() != null && attempt.finalAt() != null) {
                sat.putIfAbsent(
                        attempt.exam(),
                        t("Taken {0}: {1}", dates.day(attempt.finalAt()), ScoreWords.reading(attempt.result())));
            }
        }
        return sat;
    }

    /** An exam that is open to this learner, told before the start. */
    public Optional<ExamPage> exam(AccountId learner, String key, Dates dates) {
        return attempts.offer(learner, key).map(offer -> exam(learner, offer, dates));
    }

    private ExamPage exam(AccountId learner, Attempts.Offer offer, Dates dates) {
        ExamVersion exam = offer.exam();
        boolean open = offer.availability().isOpen() && !offer.entry().closed();
        ExamSpec spec = exam.spec();
        Accommodation accommodation =
                accounts.find(learner).map(AccountView::accommodation).orElse(Accommodation.NONE);
        List<AttemptSummary> unfinished = attempts.ofLearner(learner, spec.key(), PAST).stream()
                .filter(PracticePages::isUnderWay)
                .toList();
        int written = exams.written(exam);
        List<BankShortage> shortages = attempts.shortages(List.of(exam)).getOrDefault(exam.id(), List.of());
        return new ExamPage(
                titled(spec.title()),
                ExamWords.facts(spec)
                        + (spec.isDrawn()
                                ? t(", with new questions each time, divided among the areas as shown below")
                                : ""),
                outline(exam, dates),
                new TimeRules(spec, accommodation, offer.entry(), shownFrom(learner, offer), written, dates).rules(),
                spec.sitting().modes().stream()
                        .sorted(Comparator.naturalOrder())
                        .filter(mode -> mode == Mode.EXAM
                                || written == 0
                                || written < spec.questions().size())
                        .map(mode -> start(spec, mode, offer.entry().coded(), written))
                        .map(start -> underWay(start, unfinished, dates))
                        .filter(start -> start.goOn() != null
                                || open
                                        && shortages.isEmpty()
                                        && !(start.isExam() && offer.entry().isUsedUp()))
                        .toList(),
                EntryWords.waits(offer, dates),
                ExamWords.needs(shortages));
    }

    private @Nullable Instant shownFrom(AccountId learner, Attempts.Offer offer) {
        return offer.entry().feedback() == Feedback.AFTER_CLOSING
                ? feedbacks.from(learner, offer.exam()).orElse(null)
                : null;
    }

    private ExamPage.Outline outline(ExamVersion exam, Dates dates) {
        String key = exam.spec().form().blueprint();
        String source = key == null
                ? null
                : exams.blueprint(key)
                        .filter(blueprint -> blueprint.source() != null && blueprint.date() != null)
                        .map(blueprint -> t(
                                "Source: {0}. We read it on {1}.",
                                blueprint.source(), day(requireNonNull(blueprint.date()), dates)))
                        .orElse(null);
        return new ExamPage.Outline(
                ExamWords.areas(exam.areas()),
                source,
                exam.spec().unverified().stream().map(Titles::titled).toList());
    }

    /** As its file has it where that is no day of the calendar. */
    private static String day(String written, Dates dates) {
        try {
            return dates.date(LocalDate.parse(written));
        } catch (DateTimeParseException _) {
            return written;
        }
    }

    private static ExamPage.Start start(ExamSpec exam, Mode mode, boolean coded, int written) {
        return mode == Mode.EXAM
                ? new ExamPage.Start(
                        exam.key(),
                        mode.word(),
                        exam.lesson() == null ? t("Start the exam") : t("Start the quiz"),
                        exam.sitting().timeLimitMinutes() == null
                                ? t("Without feedback until you hand in, as in the real exam.")
                                : t("With a clock, and without feedback until you hand in."),
                        null,
                        coded)
                : new ExamPage.Start(
                        exam.key(),
                        mode.word(),
                        t("Start in tutor mode"),
                        t("Without a clock or a score. Each answer is explained as soon as you check it.")
                                + (written == 0
                                        ? ""
                                        : t(
                                                " It leaves out {0} that a person would have to score.",
                                                Wording.count(written, "question"))),
                        null,
                        coded);
    }

    private static ExamPage.Start underWay(ExamPage.Start start, List<AttemptSummary> unfinished, Dates dates) {
        return unfinished.stream()
                .filter(attempt -> attempt.mode().word().equals(start.mode()))
                .findFirst()
                .map(attempt -> new ExamPage.Start(
                        start.exam(),
                        start.mode(),
                        start.words(),
                        RunningWords.of(attempt, dates),
                        ExamUrls.attempt(attempt.id().toString()),
                        start.coded()))
                .orElse(start);
    }

    private static PracticePage.Running running(AttemptSummary attempt, Dates dates) {
        return new PracticePage.Running(
                titled(attempt.title()),
                ExamWords.mode(attempt) + ". " + RunningWords.of(attempt, dates),
                ExamUrls.attempt(attempt.id().toString()));
    }

    private static boolean isUnderWay(AttemptSummary attempt) {
        return attempt.status() != AttemptStatus.FINAL;
    }
}
