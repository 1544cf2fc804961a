package org.aliquot.web.running;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;

/**
 * Those of a room whom an act is for, each with what becomes of it.
 *
 * @param reaches whether it does what was wanted
 */
record RoomOutcomes<R>(List<Each<R>> all, Predicate<R> reaches) {

    /** No more are listed, however many they are. */
    private static final int SHOWN = 100;

    RoomOutcomes {
        all = List.copyOf(all);
    }

    record Each<R>(AttemptSummary attempt, R result) {}

    static <R> RoomOutcomes<R> of(List<AttemptSummary> room, Function<AttemptSummary, R> result, Predicate<R> reaches) {
        return new RoomOutcomes<>(
                room.stream()
                        .map(attempt -> new Each<>(attempt, result.apply(attempt)))
                        .toList(),
                reaches);
    }

    RoomPage.Whom whom(RoomForm form) {
        return new RoomPage.Whom(
                all.stream().map(each -> each.attempt().id()).toList(),
                (int) all.stream().filter(this::isReached).count(),
                form.isForAll() ? 0 : form.chosen().size() - all.size());
    }

    /** Before all others those whom the act does not reach. */
    List<Each<R>> shown() {
        return all.stream()
                .sorted(Comparator.comparing(this::isReached))
                .limit(SHOWN)
                .toList();
    }

    Map<AccountId, String> names(Accounts accounts) {
        return accounts.names(
                shown().stream().map(each -> each.attempt().learner()).collect(Collectors.toSet()));
    }

    private boolean isReached(Each<R> each) {
        return reaches.test(each.result());
    }
}
