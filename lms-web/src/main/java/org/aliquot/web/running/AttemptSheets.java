package org.aliquot.web.running;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.clock.ServerClock;
import org.aliquot.delivery.AttemptLook;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.delivery.ResultView;
import org.aliquot.delivery.ReviewView;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.address.LearnerUrls;
import org.aliquot.web.attempt.ReviewPages;
import org.aliquot.web.question.AnswerNotes;
import org.aliquot.web.question.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts one attempt into words for staff. */
@Component
class AttemptSheets {

    private final Accounts accounts;
    private final ServerClock clock;

    AttemptSheets(Accounts accounts, ServerClock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    AttemptSheet sheet(AttemptLook look, Dates dates) {
        AttemptSummary attempt = look.attempt();
        Map<AccountId, String> names = accounts.names(Stream.concat(
                        Stream.of(attempt.learner()),
                        look.events().stream().map(AttemptLook.Event::actor).filter(Objects::nonNull))
                .collect(Collectors.toSet()));
        return new AttemptSheet(
                attempt.title(),
                names.getOrDefault(attempt.learner(), "Somebody"),
                LearnerUrls.learner(attempt.learner().value()),
                facts(look, dates),
                look.questions().stream()
                        .map(question -> question(question, look.saves().get(question.position()), dates))
                        .toList(),
                look.events().stream()
                        .map(event -> new AttemptSheet.Event(dates.dateTime(event.at()), words(event, names)))
                        .toList(),
                dates.seconds(clock.now()));
    }

    private static List<String> facts(AttemptLook look, Dates dates) {
        AttemptSummary attempt = look.attempt();
        ResultView result = look.result();
        List<String> facts = new ArrayList<>();
        facts.add(RunningLines.mode(attempt));
        facts.add("Started " + dates.dateTime(attempt.startedAt()));
        if (attempt.finalAt() != null) {
            facts.add("Ended " + dates.dateTime(attempt.finalAt()));
        } else if (attempt.deadline() != null) {
            facts.add("Ends " + dates.dateTime(attempt.deadline()));
        }
        facts.add(result.answered() + " of " + result.total() + " answered");
        if (result.raw() != null) {
            facts.add(result.raw() + " of " + result.total() + " right");
        }
        return facts;
    }

    private static AttemptSheet.Question question(
            ReviewView.Question question, AttemptLook.@Nullable Saves saves, Dates dates) {
        List<String> course = new ArrayList<>();
        if (question.elapsedMs() != null) {
            course.add(seconds(Duration.ofMillis(question.elapsedMs())));
        }
        course.add(
                saves == null
                        ? "never saved"
                        : "saved " + Wording.count(saves.count(), "time") + ", last " + dates.seconds(saves.last()));
        if (question.flagged()) {
            course.add("flagged");
        }
        return new AttemptSheet.Question(
                question.position(),
                ReviewPages.outcome(question),
                String.join(", ", course),
                Questions.judged(question.item(), question.response(), question.options()),
                ReviewPages.drawn(question),
                question.parts(),
                new AnswerNotes(
                        question.item().explained().rationaleHtml(),
                        question.item().explained().takeawayHtml(),
                        null));
    }

    private static String seconds(Duration spent) {
        return spent.toMinutes() == 0 ? spent.toSeconds() + " s" : spent.toMinutes() + " min " + spent.toSecondsPart() + " s";
    }

    private static String words(AttemptLook.Event event, Map<AccountId, String> names) {
        String what = switch (event.kind()) {
            case "extension" -> "Extra time of " + Wording.length(Duration.ofSeconds(event.seconds()));
            case "break-start" -> "A break began";
            case "break-end" -> "The break ended";
            case "takeover" -> "Gone on in another window or on another device";
            case "accommodation" -> "The learner’s accommodation was changed";
            default -> event.kind();
        };
        String who = event.actor() == null ? "" : ", " + names.getOrDefault(event.actor(), "Somebody");
        return what + who + (event.reason() == null ? "" : ": " + event.reason());
    }
}
