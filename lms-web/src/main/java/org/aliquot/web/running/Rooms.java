package org.aliquot.web.running;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.delivery.AttemptDesk;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.AttemptStatus;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.delivery.Extension;
import org.aliquot.delivery.ExtensionResult;
import org.aliquot.delivery.LiveAttempt;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.web.Dates;
import org.aliquot.web.Visit;
import org.aliquot.web.staff.Search;
import org.springframework.stereotype.Component;

/** Those of a room whom an act is for, and what becomes of it for each of them. */
@Component
class Rooms {

    /** More than a hall holds. */
    private static final int MOST = 500;

    private final AttemptDesk desk;
    private final Accounts accounts;

    Rooms(AttemptDesk desk, Accounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    /**
     * Never more than the caller's own learners, whatever was sent. Those chosen who have ended meanwhile are among them: whoever
     * chose them is told.
     */
    List<AttemptSummary> of(RoomForm form, Visit visit) {
        AttemptDesk.Wanted wanted =
                new AttemptDesk.Wanted(Search.orNull(form.exam()), Search.orNull(form.q()), null, MOST);
        Set<AttemptId> chosen = form.chosen();
        boolean all = "all".equals(form.whom()) && !form.isSure();
        Stream<AttemptSummary> running = desk.live(visit.caller(), wanted).stream()
                .map(LiveAttempt::attempt)
                .filter(attempt -> all || chosen.contains(attempt.id()));
        return all
                ? running.toList()
                : Stream.concat(running, desk.ended(visit.caller(), chosen).stream())
                        .toList();
    }

    /** Before it is done. Where there is no time limit there is nothing to give. */
    RoomPage asked(List<AttemptSummary> room, Extension wanted, RoomForm form, Visit visit) {
        return page(false, wanted, form, lines(room, attempt -> asked(attempt, wanted), visit.dates()));
    }

    private static ExtensionResult asked(AttemptSummary attempt, Extension wanted) {
        Instant deadline = attempt.deadline();
        if (attempt.status() == AttemptStatus.FINAL) {
            return new ExtensionResult.AttemptFinal();
        }
        return deadline == null
                ? new ExtensionResult.NoLimit()
                : new ExtensionResult.Extended(deadline.plus(wanted.by()));
    }

    RoomPage given(
            List<AttemptSummary> room,
            Map<AttemptId, ExtensionResult> results,
            Extension wanted,
            RoomForm form,
            Visit visit) {
        return page(
                true, wanted, form, lines(room, attempt -> requireNonNull(results.get(attempt.id())), visit.dates()));
    }

    private List<RoomPage.Line> lines(
            List<AttemptSummary> room, Function<AttemptSummary, ExtensionResult> results, Dates dates) {
        Map<AccountId, String> names =
                accounts.names(room.stream().map(AttemptSummary::learner).collect(Collectors.toSet()));
        return room.stream()
                .map(attempt -> line(attempt, results.apply(attempt), names, dates))
                .toList();
    }

    private static RoomPage.Line line(
            AttemptSummary attempt, ExtensionResult result, Map<AccountId, String> names, Dates dates) {
        String then = switch (result) {
            case ExtensionResult.Extended(var deadline) -> deadline == null ? "" : dates.time(deadline);
            case ExtensionResult.NoLimit() -> "no time limit, nothing to give";
            case ExtensionResult.AttemptFinal() -> "ended meanwhile";
            case ExtensionResult.Own() -> "your own attempt: ask a colleague";
            case ExtensionResult.Unknown() -> "no longer one of your learners";
        };
        Instant deadline = attempt.deadline();
        return new RoomPage.Line(
                attempt.id().value(),
                names.getOrDefault(attempt.learner(), "Someone"),
                attempt.title(),
                deadline == null ? "–" : dates.time(deadline),
                then,
                result instanceof ExtensionResult.Extended);
    }

    private static RoomPage page(boolean done, Extension wanted, RoomForm form, List<RoomPage.Line> lines) {
        String requestId = wanted.requestId() == null ? UUID.randomUUID().toString() : wanted.requestId();
        return new RoomPage(done, "" + wanted.by().toMinutes(), wanted.reason(), requestId, form.from(), lines);
    }
}
