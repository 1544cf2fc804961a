package org.aliquot.delivery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Counts what an adjustment would do, one score after the other from the oldest to the newest. However many there are, it holds
 * those few that are shown and some hundred about which it has yet to ask whose they are.
 */
final class RescoreTally {

    private static final int AT_ONCE = 400;

    private final Function<List<UUID>, Set<UUID>> theirs;
    private final List<ScoreChange> unasked = new ArrayList<>();
    private final Deque<ScoreChange> decisions = new ArrayDeque<>();
    private final Deque<ScoreChange> others = new ArrayDeque<>();
    private int seen;
    private int changed;
    private int passNow;
    private int failNow;
    private int yours;

    /** @param theirs which of these attempts are of learners of the one who asks */
    RescoreTally(Function<List<UUID>, Set<UUID>> theirs) {
        this.theirs = theirs;
    }

    void add(ScoreChange change) {
        seen++;
        if (!change.isChange()) {
            return;
        }
        changed++;
        passNow += change.passesNow() ? 1 : 0;
        failNow += change.failsNow() ? 1 : 0;
        unasked.add(change);
        if (unasked.size() == AT_ONCE) {
            ask();
        }
    }

    RescorePreview preview(boolean complete) {
        ask();
        List<ScoreChange> shown = new ArrayList<>(decisions);
        shown.addAll(others);
        return new RescorePreview(
                seen,
                changed,
                passNow,
                failNow,
                yours,
                shown.stream().limit(Adjustments.SHOWN).toList(),
                complete);
    }

    private void ask() {
        Set<UUID> own = theirs.apply(
                unasked.stream().map(change -> change.attempt().value()).toList());
        unasked.stream()
                .filter(change -> own.contains(change.attempt().value()))
                .forEach(this::keep);
        unasked.clear();
    }

    /** The newest first. */
    private void keep(ScoreChange change) {
        yours++;
        Deque<ScoreChange> kept = change.passesNow() || change.failsNow() ? decisions : others;
        kept.addFirst(change);
        if (kept.size() > Adjustments.SHOWN) {
            kept.removeLast();
        }
    }
}
