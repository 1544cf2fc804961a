package org.aliquot.web.running;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.delivery.AttemptDesk;
import org.aliquot.delivery.AttemptId;
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

    /** Never more than the caller's own learners, whatever was sent. */
    List<LiveAttempt> of(RoomForm form, Visit visit) {
        AttemptDesk.Wanted wanted =
                new AttemptDesk.Wanted(Search.orNull(form.exam()), Search.orNull(form.q()), null, MOST);
        Set<UUID> chosen = form.chosen();
        boolean all = "all".equals(form.whom()) && !form.isSure();
        return desk.live(visit.caller(), wanted).stream()
                .filter(live -> all || chosen.contains(live.attempt().id().value()))
                .toList();
    }

    /** Before it is done. Where there is no time limit there is nothing to give. */
    RoomPage asked(List<LiveAttempt> room, Extension wanted, RoomForm form, Visit visit) {
        Map<AccountId, String> names = names(room);
        return page(
                false,
                wanted,
                form,
                room.stream()
                        .map(live -> asked(live, wanted, names, visit.dates()))
                        .toList());
    }

    private static RoomPage.Line asked(LiveAttempt live, Extension wanted, Map<AccountId, String> names, Dates dates) {
        Instant deadline = live.attempt().deadline();
        return deadline == null
                ? line(live, names, dates, "no time limit, nothing to give", false)
                : line(live, names, dates, dates.time(deadline.plus(wanted.by())), true);
    }

    RoomPage given(
            List<LiveAttempt> room,
            Map<AttemptId, ExtensionResult> results,
            Extension wanted,
            RoomForm form,
            Visit visit) {
        Map<AccountId, String> names = names(room);
        return page(
                true,
                wanted,
                form,
                room.stream()
                        .map(live -> given(
                                live, requireNonNull(results.get(live.attempt().id())), names, visit.dates()))
                        .toList());
    }

    private static RoomPage.Line given(
            LiveAttempt live, ExtensionResult result, Map<AccountId, String> names, Dates dates) {
        return switch (result) {
            case ExtensionResult.Extended(var deadline) ->
                line(live, names, dates, deadline == null ? "" : dates.time(deadline), true);
            case ExtensionResult.NoLimit() -> line(live, names, dates, "no time limit, nothing to give", false);
            case ExtensionResult.AttemptFinal() -> line(live, names, dates, "ended meanwhile", false);
            case ExtensionResult.Own() -> line(live, names, dates, "your own attempt: ask a colleague", false);
            case ExtensionResult.Unknown() -> line(live, names, dates, "no longer one of your learners", false);
        };
    }

    private static RoomPage.Line line(
            LiveAttempt live, Map<AccountId, String> names, Dates dates, String then, boolean given) {
        Instant deadline = live.attempt().deadline();
        return new RoomPage.Line(
                live.attempt().id().value(),
                names.getOrDefault(live.attempt().learner(), "Somebody"),
                live.attempt().title(),
                deadline == null ? "–" : dates.time(deadline),
                then,
                given);
    }

    private Map<AccountId, String> names(List<LiveAttempt> room) {
        return accounts.names(
                room.stream().map(live -> live.attempt().learner()).collect(Collectors.toSet()));
    }

    private static RoomPage page(boolean done, Extension wanted, RoomForm form, List<RoomPage.Line> lines) {
        String requestId = wanted.requestId() == null ? UUID.randomUUID().toString() : wanted.requestId();
        return new RoomPage(done, "" + wanted.by().toMinutes(), wanted.reason(), requestId, form.back(), lines);
    }
}
