package org.aliquot.web.attempt;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.delivery.AttemptView;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.Feedbacks;
import org.aliquot.delivery.ResultView;
import org.aliquot.examplan.Area;
import org.aliquot.examplan.Mode;
import org.aliquot.examplan.ReviewPolicy;
import org.aliquot.examplan.ScoreScale;
import org.aliquot.people.AccountDetail;
import org.aliquot.people.Profile;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.address.QuizUrls;
import org.aliquot.web.address.ShareUrls;
import org.aliquot.web.practice.ExamWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a result together. */
@Component
public class ResultPages {

    private static final int RECENT = 100;

    private final Attempts attempts;
    private final Exams exams;
    private final NextSteps steps;
    private final Beginnings beginnings;
    private final Feedbacks feedbacks;
    private final Profile profile;

    ResultPages(
            Attempts attempts,
            Exams exams,
            NextSteps steps,
            Beginnings beginnings,
            Feedbacks feedbacks,
            Profile profile) {
        this.profile = profile;
        this.feedbacks = feedbacks;
        this.attempts = attempts;
        this.exams = exams;
        this.steps = steps;
        this.beginnings = beginnings;
    }

    public ResultPage page(AttemptView attempt, ResultView result, Dates dates) {
        Optional<ExamVersion> found =
                exams.exam(attempt.exam()).or(() -> attempts.examOf(attempt.learner(), attempt.id()));
        boolean trial = attempt.timing().trial();
        Optional<ExamVersion> exam = found.map(
                one -> isShown(attempt, one) ? one : one.under(one.spec().withoutReview()));
        ScoreScale scale = exam.map(one -> one.spec().outcome().scale()).orElse(ScoreScale.TO_999);
        return new ResultPage(
                new ResultPage.Head(
                        ResultWords.title(result, scale), titled(attempt.title()), facts(attempt, result, dates)),
                score(attempt, result, scale)
                        .and(endedByStaff(attempt, found, dates))
                        .and(attempt.answersKept() ? shownFrom(attempt, found, dates) : List.of(notKept())),
                trial
                        ? List.of()
                        : steps.after(
                                attempt, result, exam.map(ExamVersion::spec).orElse(null), isStartable(attempt)),
                areas(result, scale, exam.map(ExamVersion::areas).orElse(List.of())),
                exam.map(one -> beginnings.of(one, result)).orElse(List.of()),
                new ResultPage.Links(
                        ExamUrls.receipt(attempt.id().toString()),
                        hasSteps(attempt, exam.orElse(null))
                                ? ExamUrls.steps(attempt.id().toString())
                                : null,
                        trial ? null : ShareUrls.pdf(attempt.id().toString()),
                        trial ? null : ShareUrls.shares(attempt.id().toString())),
                trial
                        ? new ResultPage.Trial(
                                ExamUrls.reviewOfAll(attempt.id().toString()),
                                isTestStudent(attempt)
                                        ? null
                                        : new ResultPage.Trial.Own(
                                                QuizUrls.trialRemoval(
                                                        attempt.id().toString()),
                                                QuizUrls.quizRules(attempt.exam())))
                        : null,
                List.of());
    }

    /** Not where it has closed, where every attempt is used, and where nothing opens it to the learner any more. */
    private boolean isStartable(AttemptView attempt) {
        return !attempt.timing().pausable()
                && attempts.offer(attempt.learner(), attempt.exam())
                        .filter(ResultPages::isOpen)
                        .isPresent();
    }

    /** Of attempts in exam mode there can be none left; tutor mode is taken as often as one likes. */
    private static boolean isOpen(Attempts.Offer offer) {
        return !offer.entry().closed()
                && (!offer.entry().isUsedUp()
                        || offer.exam().spec().sitting().modes().contains(Mode.TUTOR));
    }

    private boolean isShown(AttemptView attempt, ExamVersion exam) {
        return attempt.answersKept() && (attempt.timing().trial() || feedbacks.shows(attempt.learner(), exam));
    }

    private static String notKept() {
        return t(
                "The answers of this exam are no longer kept: your school deletes answers some years after an exam. This result stays.");
    }

    private boolean isTestStudent(AttemptView attempt) {
        return profile.of(attempt.learner()).filter(AccountDetail::test).isPresent();
    }

    /** A sentence where it did not end by the clock or the learner's hand: few answers are explained by that. */
    private List<String> endedByStaff(AttemptView attempt, Optional<ExamVersion> exam, Dates dates) {
        if (attempt.timing().deadline() == null) {
            return List.of();
        }
        return attempts
                .endedByStaff(attempt.learner(), attempt.id())
                .map(at -> isTimed(attempt, exam)
                        ? t("An instructor or proctor ended it on {0}, before time was up.", dates.dateTime(at))
                        : t("An instructor or proctor ended it on {0}.", dates.dateTime(at)))
                .stream()
                .toList();
    }

    private static boolean isTimed(AttemptView attempt, Optional<ExamVersion> exam) {
        return attempt.mode() == Mode.EXAM
                && exam.stream().anyMatch(one -> one.spec().sitting().timeLimitMinutes() != null);
    }

    /** A sentence where its questions are shown later. */
    private List<String> shownFrom(AttemptView attempt, Optional<ExamVersion> exam, Dates dates) {
        return exam
                .filter(_ -> !attempt.timing().trial())
                .flatMap(one -> feedbacks.from(attempt.learner(), one))
                .map(at -> t(
                        "The questions are shown with the reasons once the exam has closed and no one is still taking it, at the earliest on {0}.",
                        dates.dateTime(at)))
                .stream()
                .toList();
    }

    private String facts(AttemptView attempt, ResultView result, Dates dates) {
        List<String> facts = new ArrayList<>();
        Optional<Instant> end = endedAt(attempt);
        String length = end.map(at -> t(
                        " in {0}",
                        Wording.length(Duration.between(attempt.timing().startedAt(), at))))
                .orElse("");
        facts.add(mode(attempt) + ", " + Wording.count(result.total(), "question") + length + ".");
        facts.add(dates.dateTime(end.orElse(attempt.timing().startedAt())) + ".");
        facts.add(t("{0} of {1} answered.", result.answered(), result.total()));
        return String.join(" ", facts);
    }

    /** In an adaptive exam the share of right answers says nothing, and is the first thing that people look at. */
    private static ResultPage.Score score(AttemptView attempt, ResultView result, ScoreScale scale) {
        ResultPage.Score score = ResultWords.score(result, scale, attempt.mode());
        if (result.isProvisional() && attempt.timing().trial()) {
            return new ResultPage.Score(
                    score.reading(),
                    score.likely(),
                    null,
                    List.of(t("No one scores a trial. Learners wait here for their score.")),
                    null);
        }
        if (!attempt.form().adaptive() || result.raw() == null) {
            return score;
        }
        List<String> sentences = new ArrayList<>(score.sentences());
        sentences.add(ResultWords.ofAdaptive(result));
        return new ResultPage.Score(score.reading(), score.likely(), score.scale(), sentences, score.label());
    }

    private static boolean hasSteps(AttemptView attempt, @Nullable ExamVersion exam) {
        return attempt.form().adaptive()
                && exam != null
                && exam.spec().outcome().scale() != ScoreScale.NONE
                && exam.spec().outcome().review() == ReviewPolicy.AFTER_FINAL;
    }

    private static String mode(AttemptView attempt) {
        return attempt.timing().pausable() && attempt.mode() == Mode.EXAM
                ? t("Without feedback")
                : ExamWords.mode(attempt.mode());
    }

    private Optional<Instant> endedAt(AttemptView attempt) {
        return attempts.ofLearner(attempt.learner(), attempt.exam(), RECENT).stream()
                .filter(summary -> summary.id().equals(attempt.id()))
                .map(AttemptSummary::endedAt)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private static List<ResultPage.Area> areas(ResultView result, ScoreScale scale, List<Area> areas) {
        Map<String, String> shares = areas.stream().collect(Collectors.toMap(Area::code, ExamWords::share));
        return result.areas().stream()
                .map(area -> new ResultPage.Area(
                        titled(area.title()),
                        shares.get(area.code()),
                        t("{0} of {1}", area.correct(), area.total()),
                        AreaWords.estimate(area, scale).orElse(null)))
                .toList();
    }
}
