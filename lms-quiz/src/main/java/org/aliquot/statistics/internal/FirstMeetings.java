package org.aliquot.statistics.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.aliquot.classical.ScoreMatrix;
import org.jspecify.annotations.Nullable;

/**
 * Takes answers in the order of learner, attempt, position and keeps the first ones. A blank counts as wrong, but questions
 * after the last one answered were not reached, which says nothing about them.
 */
final class FirstMeetings {

    private static final int TELL_EVERY = 100_000;

    private final ScoreMatrix.Builder kept;
    private final Consumer<String> step;
    private final BitSet met = new BitSet();
    private int[] items = new int[128];
    private boolean[] right = new boolean[128];
    private int size;
    private int reached;
    private long read;
    private @Nullable UUID attempt;
    private @Nullable UUID learner;
    private boolean wanted;

    FirstMeetings(int items, Consumer<String> step) {
        this.kept = new ScoreMatrix.Builder(items);
        this.step = step;
    }

    /** One answer; {@code item} is negative when it is not among the items. */
    void row(UUID ofAttempt, UUID ofLearner, boolean isWanted, int item, boolean correct, boolean answered) {
        if (!ofAttempt.equals(attempt)) {
            endAttempt();
            attempt = ofAttempt;
            wanted = isWanted;
            if (!ofLearner.equals(learner)) {
                learner = ofLearner;
                met.clear();
            }
        }
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
            right = Arrays.copyOf(right, 2 * size);
        }
        items[size] = item;
        right[size++] = correct;
        reached = answered ? size : reached;
        if (++read % TELL_EVERY == 0) {
            step.accept("Reading answers: %,d so far".formatted(read));
        }
    }

    ScoreMatrix finish() {
        endAttempt();
        return kept.build();
    }

    private void endAttempt() {
        boolean any = false;
        for (int i = 0; i < reached; i++) {
            if (items[i] >= 0 && !met.get(items[i])) {
                met.set(items[i]);
                if (wanted) {
                    kept.answer(items[i], right[i]);
                    any = true;
                }
            }
        }
        if (any) {
            kept.endPerson();
        }
        size = 0;
        reached = 0;
    }
}
