package org.aliquot.web.running;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.delivery.AttemptDesk;
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

    /** No more are listed, however many they are. */
    private static final int SHOWN = 100;

    private final AttemptDesk desk;
    private final Accounts accounts;

    RoomEnds(AttemptDesk desk, Accounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    /**
     * Of one exam, and never more than the caller's own learners, whatever was sent. Who practices in tutor mode sits in no room.
     */
    List<AttemptSummary> of(RoomForm form, Visit visit) {
        String exam = Search.typed(form.exam());
        List<AttemptSummary> found = form.isForAll()
                ? desk.everyone(visit.caller(), exam, Search.orNull(form.q()))
                : desk.among(visit.caller(), form.chosen());
        return found.stream()
                .filter(attempt -> attempt.mode() == Mode.EXAM && attempt.exam().equals(exam))
                .toList();
    }

    /** Before it is done. */
    RoomEnd asked(List<AttemptSummary> room, RoomForm form, Visit visit) {
        AccountId caller = visit.caller().id();
        return page(false, form, each(room, attempt -> asked(attempt, caller)), visit.dates());
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
        return page(true, form, each(room, attempt -> requireNonNull(results.get(attempt.id()))), visit.dates());
    }

    /** Somebody of the room, and why their attempt is not ended; empty where it is. */
    private record Each(AttemptSummary attempt, String why) {

        boolean isEnded() {
            return why.isEmpty();
        }
    }

    private static List<Each> each(List<AttemptSummary> room, Function<AttemptSummary, EndResult> result) {
        return room.stream()
                .map(attempt -> new Each(attempt, why(result.apply(attempt))))
                .toList();
    }

    private static String why(EndResult result) {
        return switch (result) {
            case EndResult.Ended() -> "";
            case EndResult.Over() -> "over already";
            case EndResult.Own() -> "your own attempt: hand it in where you sit it";
            case EndResult.Unknown() -> "no longer one of your learners";
        };
    }

    /** Of at least one. */
    private RoomEnd page(boolean done, RoomForm form, List<Each> room, Dates dates) {
        RoomPage.Whom whom = new RoomPage.Whom(
                room.stream().map(each -> each.attempt().id()).toList(),
                (int) room.stream().filter(Each::isEnded).count(),
                form.isForAll() ? 0 : form.chosen().size() - room.size());
        String exam = room.getFirst().attempt().title();
        return new RoomEnd(done, exam, Search.typed(form.reason()), form.from(), whom, lines(room, dates));
    }

    private List<RoomEnd.Line> lines(List<Each> room, Dates dates) {
        List<Each> shown = room.stream()
                .sorted(Comparator.comparing(Each::isEnded))
                .limit(SHOWN)
                .toList();
        Map<AccountId, String> names = accounts.names(
                shown.stream().map(each -> each.attempt().learner()).collect(Collectors.toSet()));
        return shown.stream().map(each -> line(each, names, dates)).toList();
    }

    private static RoomEnd.Line line(Each each, Map<AccountId, String> names, Dates dates) {
        Instant deadline = each.attempt().deadline();
        return new RoomEnd.Line(
                names.getOrDefault(each.attempt().learner(), "Someone"),
                deadline == null ? "No time limit" : dates.time(deadline),
                each.why());
    }
}
