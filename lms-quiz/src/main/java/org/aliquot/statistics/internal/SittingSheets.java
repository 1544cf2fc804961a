package org.aliquot.statistics.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.people.AccountId;
import org.aliquot.statistics.IntegrityFigures;

/**
 * The newest attempts at an exam with their answers.
 *
 * @param sittings with their answers, the newest first
 * @param isFull whether there may be more
 */
public record SittingSheets(List<Sitting> sittings, boolean isFull) {

    private static final Duration CLASS_WINDOW = Duration.ofDays(7);

    public SittingSheets {
        sittings = List.copyOf(sittings);
    }

    /**
     * One attempt.
     *
     * @param seen whether the reader may see whose it is
     * @param classes of the learner
     */
    public record Sitting(
            UUID attempt,
            AccountId learner,
            Instant startedAt,
            Instant endedAt,
            boolean seen,
            Set<UUID> classes,
            List<Answer> answers) {

        public Sitting {
            classes = Set.copyOf(classes);
            answers = List.copyOf(answers);
        }

        boolean overlaps(Sitting other) {
            return startedAt.isBefore(other.endedAt) && other.startedAt.isBefore(endedAt);
        }

        /** Whether answers may have gone from one to the other: at once, or in one class within a week. */
        boolean isComparable(Sitting other) {
            return !learner.equals(other.learner)
                    && (overlaps(other)
                            || (!Collections.disjoint(classes, other.classes)
                                    && Duration.between(startedAt, other.startedAt)
                                                    .abs()
                                                    .compareTo(CLASS_WINDOW)
                                            <= 0));
        }

        IntegrityFigures.Sitting named() {
            return new IntegrityFigures.Sitting(attempt, learner, startedAt);
        }
    }

    /**
     * One answer.
     *
     * @param given what was answered, the same for the same answer; empty when left blank
     * @param elapsedMs 0 where no time was reported
     */
    public record Answer(ItemVersionId item, int position, boolean right, String given, int elapsedMs) {}

    public int seen() {
        return (int) sittings.stream().filter(Sitting::seen).count();
    }

    public Set<ItemVersionId> items() {
        Set<ItemVersionId> items = new HashSet<>();
        sittings.forEach(sitting -> sitting.answers().forEach(answer -> items.add(answer.item())));
        return items;
    }

    /** Questions in second and later attempts of people seen. */
    public int askedLater() {
        return later(false);
    }

    /** Those of them that the learner had met in an earlier one. */
    public int askedAgain() {
        return later(true);
    }

    private int later(boolean again) {
        Map<AccountId, Set<ItemVersionId>> met = new HashMap<>();
        int count = 0;
        List<Sitting> inOrder = sittings.stream()
                .filter(Sitting::seen)
                .sorted(Comparator.comparing(Sitting::startedAt))
                .toList();
        for (Sitting sitting : inOrder) {
            boolean first = !met.containsKey(sitting.learner());
            Set<ItemVersionId> before = met.computeIfAbsent(sitting.learner(), _ -> new HashSet<>());
            count += first
                    ? 0
                    : (int) sitting.answers().stream()
                            .filter(answer -> !again || before.contains(answer.item()))
                            .count();
            sitting.answers().forEach(answer -> before.add(answer.item()));
        }
        return count;
    }
}
