package org.aliquot.web.running;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.aliquot.delivery.AttemptDesk;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.AttemptStatus;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.delivery.Extension;
import org.aliquot.delivery.ExtensionResult;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.web.Dates;
import org.aliquot.web.Visit;
import org.aliquot.web.staff.Search;
import org.springframework.stereotype.Component;

/** Those of a room whom an act is for, and what becomes of it for each of them. */
@Component
class Rooms {

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
        return form.isForAll()
                ? desk.everyone(visit.caller(), Search.orNull(form.exam()), form.cohort(), Search.orNull(form.q()))
                : desk.among(visit.caller(), form.chosen());
    }

    /** Before it is done. Where there is no time limit there is nothing to give. */
    RoomPage asked(List<AttemptSummary> room, Extension wanted, RoomForm form, Visit visit) {
        return page(false, wanted, form, outcomes(room, attempt -> asked(attempt, wanted)), visit.dates());
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
                true,
                wanted,
                form,
                outcomes(room, attempt -> requireNonNull(results.get(attempt.id()))),
                visit.dates());
    }

    private static RoomOutcomes<ExtensionResult> outcomes(
            List<AttemptSummary> room, Function<AttemptSummary, ExtensionResult> result) {
        return RoomOutcomes.of(room, result, Rooms::isGiven);
    }

    private static boolean isGiven(ExtensionResult result) {
        return result instanceof ExtensionResult.Extended;
    }

    private List<RoomPage.Line> lines(RoomOutcomes<ExtensionResult> room, Dates dates) {
        Map<AccountId, String> names = room.names(accounts);
        return room.shown().stream().map(each -> line(each, names, dates)).toList();
    }

    private static RoomPage.Line line(
            RoomOutcomes.Each<ExtensionResult> each, Map<AccountId, String> names, Dates dates) {
        AttemptSummary attempt = each.attempt();
        String then = switch (each.result()) {
            case ExtensionResult.Extended(var deadline) -> deadline == null ? "" : dates.time(deadline);
            case ExtensionResult.NoLimit() -> "no time limit, nothing to give";
            case ExtensionResult.AttemptFinal() -> "ended meanwhile";
            case ExtensionResult.Own() -> "your own attempt: ask a colleague";
            case ExtensionResult.Unknown() -> "no longer one of your learners";
        };
        Instant deadline = attempt.deadline();
        return new RoomPage.Line(
                names.getOrDefault(attempt.learner(), "Someone"),
                attempt.title(),
                deadline == null ? "–" : dates.time(deadline),
                then,
                isGiven(each.result()));
    }

    private RoomPage page(
            boolean done, Extension wanted, RoomForm form, RoomOutcomes<ExtensionResult> room, Dates dates) {
        String requestId = wanted.requestId() == null ? UUID.randomUUID().toString() : wanted.requestId();
        return new RoomPage(
                done,
                "" + wanted.by().toMinutes(),
                wanted.reason(),
                requestId,
                form.wanted().narrowed(),
                room.whom(form),
                lines(room, dates));
    }
}
