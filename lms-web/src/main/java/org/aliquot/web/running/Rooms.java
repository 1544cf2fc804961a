package org.aliquot.web.running;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** No more are listed, however many they are. */
    private static final int SHOWN = 100;

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
                ? desk.everyone(visit.caller(), Search.orNull(form.exam()), Search.orNull(form.q()))
                : desk.among(visit.caller(), form.chosen());
    }

    /** Before it is done. Where there is no time limit there is nothing to give. */
    RoomPage asked(List<AttemptSummary> room, Extension wanted, RoomForm form, Visit visit) {
        return page(false, wanted, form, each(room, attempt -> asked(attempt, wanted)), visit.dates());
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
                true, wanted, form, each(room, attempt -> requireNonNull(results.get(attempt.id()))), visit.dates());
    }

    /** Somebody of the room, and what becomes of the act for them. */
    private record Each(AttemptSummary attempt, ExtensionResult result) {

        boolean isGiven() {
            return result instanceof ExtensionResult.Extended;
        }
    }

    private static List<Each> each(List<AttemptSummary> room, Function<AttemptSummary, ExtensionResult> result) {
        return room.stream()
                .map(attempt -> new Each(attempt, result.apply(attempt)))
                .toList();
    }

    private static RoomPage.Whom whom(List<Each> room, RoomForm form) {
        return new RoomPage.Whom(
                room.stream().map(each -> each.attempt().id()).toList(),
                (int) room.stream().filter(Each::isGiven).count(),
                form.isForAll() ? 0 : form.chosen().size() - room.size());
    }

    private List<RoomPage.Line> lines(List<Each> room, Dates dates) {
        List<Each> shown = room.stream()
                .sorted(Comparator.comparing(Each::isGiven))
                .limit(SHOWN)
                .toList();
        Map<AccountId, String> names = accounts.names(
                shown.stream().map(each -> each.attempt().learner()).collect(Collectors.toSet()));
        return shown.stream().map(each -> line(each, names, dates)).toList();
    }

    private static RoomPage.Line line(Each each, Map<AccountId, String> names, Dates dates) {
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
                each.isGiven());
    }

    private RoomPage page(boolean done, Extension wanted, RoomForm form, List<Each> room, Dates dates) {
        String requestId = wanted.requestId() == null ? UUID.randomUUID().toString() : wanted.requestId();
        return new RoomPage(
                done,
                "" + wanted.by().toMinutes(),
                wanted.reason(),
                requestId,
                form.from(),
                whom(room, form),
                lines(room, dates));
    }
}
