package org.aliquot.web.running;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.AttemptStatus;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.delivery.EndResult;
import org.aliquot.examplan.Mode;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.web.Dates;
import org.aliquot.web.Visit;
import org.aliquot.web.staff.Search;
import org.springframework.stereotype.Component;

/** Those for whom an exam is ended in one act, and what becomes of it for each of them. */
@Component
class RoomEnds {

    private final Rooms rooms;
    private final Accounts accounts;

    RoomEnds(Rooms rooms, Accounts accounts) {
        this.rooms = rooms;
        this.accounts = accounts;
    }

    /** Of one exam. Who practices in tutor mode sits in no room. */
    List<AttemptSummary> of(RoomForm form, Visit visit) {
        String exam = Search.typed(form.exam());
        return rooms.of(form, visit).stream()
                .filter(attempt -> attempt.mode() == Mode.EXAM && attempt.exam().equals(exam))
                .toList();
    }

    /** Before it is done. */
    RoomEnd asked(List<AttemptSummary> room, RoomForm form, Visit visit) {
        AccountId caller = visit.caller().id();
        return page(false, form, outcomes(room, attempt -> asked(attempt, caller)), visit.dates());
    }

    private static EndResult asked(AttemptSummary attempt, AccountId caller) {
        if (attempt.learner().equals(caller)) {
            return new EndResult.Own();
        }
        return attempt.status() == AttemptStatus.FINAL || attempt.status() == AttemptStatus.CLOSING
                ? new EndResult.Over()
                : new EndResult.Ended();
    }

    RoomEnd ended(List<AttemptSummary> room, Map<AttemptId, EndResult> results, RoomForm form, Visit visit) {
        return page(true, form, outcomes(room, attempt -> requireNonNull(results.get(attempt.id()))), visit.dates());
    }

    private static RoomOutcomes<EndResult> outcomes(
            List<AttemptSummary> room, Function<AttemptSummary, EndResult> result) {
        return RoomOutcomes.of(room, result, EndResult.Ended.class::isInstance);
    }

    /** Why an attempt is not ended; empty where it is. */
    private static String why(EndResult result) {
        return switch (result) {
            case EndResult.Ended() -> "";
            case EndResult.Over() -> "over already";
            case EndResult.Own() -> "your own attempt, which you hand in yourself";
            case EndResult.Unknown() -> "no longer one of your learners";
        };
    }

    /** Of at least one. */
    private RoomEnd page(boolean done, RoomForm form, RoomOutcomes<EndResult> room, Dates dates) {
        String exam = room.all().getFirst().attempt().title();
        return new RoomEnd(
                done, exam, Search.typed(form.reason()), form.wanted().narrowed(), room.whom(form), lines(room, dates));
    }

    private List<RoomEnd.Line> lines(RoomOutcomes<EndResult> room, Dates dates) {
        Map<AccountId, String> names = room.names(accounts);
        return room.shown().stream().map(each -> line(each, names, dates)).toList();
    }

    private static RoomEnd.Line line(RoomOutcomes.Each<EndResult> each, Map<AccountId, String> names, Dates dates) {
        Instant deadline = each.attempt().deadline();
        return new RoomEnd.Line(
                names.getOrDefault(each.attempt().learner(), "Someone"),
                deadline == null ? "No time limit" : dates.time(deadline),
                why(each.result()));
    }
}
