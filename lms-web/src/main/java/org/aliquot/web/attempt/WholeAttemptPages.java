package org.aliquot.web.attempt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.delivery.AttemptStatus;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.delivery.ResultView;
import org.aliquot.delivery.ReviewView;
import org.aliquot.delivery.WholeAttempt;
import org.aliquot.examplan.Area;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.address.LearnerUrls;
import org.aliquot.web.address.RunningUrls;
import org.aliquot.web.address.SiteUrls;
import org.aliquot.web.practice.ExamWords;
import org.aliquot.web.practice.ScoreWords;
import org.aliquot.web.question.AnswerNotes;
import org.aliquot.web.question.Questions;
import org.aliquot.web.question.WrittenSheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an attempt into the words of the page on which staff read it. */
@Component
class WholeAttemptPages {

    private static final String NOBODY = "Someone";

    private final Accounts accounts;
    private final Exams exams;

    WholeAttemptPages(Accounts accounts, Exams exams) {
        this.accounts = accounts;
        this.exams = exams;
    }

    /** @param at position of the question to be shown in full, once the attempt is scored */
    WholeAttemptPage page(WholeAttempt attempt, @Nullable Integer at, Dates dates) {
        AttemptSummary summary = attempt.summary();
        Map<AccountId, String> names = names(attempt);
        Map<String, String> areas = exams.exam(summary.exam()).map(ExamVersion::areas).orElse(List.of()).stream()
                .collect(Collectors.toMap(Area::code, Area::title));
        return new WholeAttemptPage(
                names.getOrDefault(summary.learner(), NOBODY),
                LearnerUrls.learner(summary.learner().value()),
                summary.title(),
                RunningUrls.attemptsOf(summary.exam()),
                facts(attempt, names.getOrDefault(summary.learner(), NOBODY), dates),
                attempt.receipt() == null ? null : SiteUrls.verify(attempt.receipt()),
                attempt.answersKept(),
                attempt.questions().stream()
                        .map(asked -> row(attempt, asked, areas, dates))
                        .toList(),
                attempt.events().stream()
                        .map(event -> happened(event, names, dates))
                        .toList(),
                attempt.questions().stream()
                        .filter(_ -> summary.status() == AttemptStatus.FINAL)
                        .map(WholeAttempt.Asked::question)
                        .filter(question -> Objects.equals(question.position(), at))
                        .findFirst()
                        .map(question -> shown(summary.id().toString(), question))
                        .orElse(null));
    }

    private Map<AccountId, String> names(WholeAttempt attempt) {
        return accounts.names(Stream.concat(
                        Stream.of(attempt.summary().learner()),
                        attempt.events().stream().map(WholeAttempt.Event::actor).filter(Objects::nonNull))
                .collect(Collectors.toSet()));
    }

    private static List<WholeAttemptPage.Fact> facts(WholeAttempt attempt, String learner, Dates dates) {
        AttemptSummary summary = attempt.summary();
        List<WholeAttemptPage.Fact> facts = new ArrayList<>();
        facts.add(new WholeAttemptPage.Fact("Result", result(summary.result(), learner)));
        facts.add(new WholeAttemptPage.Fact("Mode", ExamWords.mode(summary.mode())));
        facts.add(new WholeAttemptPage.Fact("Started", dates.dateTime(summary.startedAt())));
        facts.add(new WholeAttemptPage.Fact("Ended", ended(attempt, dates)));
        facts.add(new WholeAttemptPage.Fact(
                "Time limit", summary.deadline() == null ? "None" : "Until " + dates.dateTime(summary.deadline())));
        long answered = attempt.questions().stream()
                .filter(asked -> asked.question().response() != null)
                .count();
        if (attempt.answersKept()) {
            facts.add(new WholeAttemptPage.Fact("Answered", answered + " of " + attempt.length()));
        }
        facts.add(new WholeAttemptPage.Fact(
                "Opened in",
                Wording.count(attempt.windows(), "window or device", "windows or devices, one after the other")));
        return facts;
    }

    private static String result(@Nullable ResultView result, String learner) {
        if (result == null) {
            return "Not scored yet";
        }
        return result.measure().scaled() == null
                ? ScoreWords.ofLearner(result, learner)
                : ScoreWords.reading(result) + " (" + ScoreWords.right(result) + ")";
    }

    private static String ended(WholeAttempt attempt, Dates dates) {
        Instant at = attempt.endedAt();
        if (at == null) {
            return "It is still running";
        }
        return dates.dateTime(at)
                + switch (attempt.ending()) {
                    case SUBMITTED -> ", handed in by the learner";
                    case EXPIRED -> ", when time was up";
                    case BY_STAFF -> ", by staff, before time was up";
                    case null -> "";
                };
    }

    private static WholeAttemptPage.Row row(
            WholeAttempt attempt, WholeAttempt.Asked asked, Map<String, String> areas, Dates dates) {
        ReviewView.Question question = asked.question();
        WholeAttempt.Saves saves = asked.saves();
        boolean scored = attempt.summary().status() == AttemptStatus.FINAL;
        return new WholeAttemptPage.Row(
                question.position(),
                scored ? RunningUrls.questionOf(attempt.summary().id().toString(), question.position()) : null,
                question.item().slug(),
                question.area() == null ? "" : areas.getOrDefault(question.area(), question.area()),
                scored ? ReviewPages.outcome(question) : null,
                question.response() == null ? "Not answered yet" : "Answered",
                question.elapsedMs() == null ? "" : Math.round(question.elapsedMs() / 1000.0) + " s",
                saves.count() == 0 ? "" : Integer.toString(saves.count()) + notCounted(saves),
                saves.last() == null ? "" : dates.seconds(saves.last()));
    }

    private static String notCounted(WholeAttempt.Saves saves) {
        return (saves.notCounted() == 0 ? "" : ", " + saves.notCounted() + " too late to count")
                + (saves.waiting() == 0 ? "" : ", " + saves.waiting() + " late, to be decided about");
    }

    private static WholeAttemptPage.Happened happened(
            WholeAttempt.Event event, Map<AccountId, String> names, Dates dates) {
        return new WholeAttemptPage.Happened(
                dates.dateTime(event.at()),
                switch (event.what()) {
                    case EXTENSION -> Wording.length(event.by()) + " of extra time";
                    case BREAK_START -> "Break begun";
                    case BREAK_END -> "Break ended";
                    case TAKEOVER -> "Opened in another window or on another device";
                    case ACCOMMODATION -> "Accommodation changed";
                    case HELD -> "Decided about late answers";
                    case ENDED -> "Ended before its time";
                },
                event.actor() == null ? "" : names.getOrDefault(event.actor(), NOBODY),
                event.reason() == null ? "" : event.reason());
    }

    private static WholeAttemptPage.Shown shown(String attempt, ReviewView.Question question) {
        return new WholeAttemptPage.Shown(
                question.position(),
                Questions.judged(question.item(), question.response(), question.options()),
                ReviewPages.drawn(
                        question,
                        question.item().task().picturesFrom(RunningUrls.picturesOf(attempt, question.position()))),
                question.parts(),
                WrittenSheet.of(question),
                new AnswerNotes(
                        question.item().explained().rationaleHtml(),
                        question.item().explained().takeawayHtml(),
                        null),
                question.correction() == null ? null : CorrectionWords.of(question));
    }
}
