package org.aliquot.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.aliquot.spacing.Card;
import org.aliquot.spacing.Fsrs;
import org.aliquot.spacing.ReviewGain;
import org.jspecify.annotations.Nullable;

/**
 * Which of the due cards a day takes, the most useful first: what a review wins for the day of the exam, or without one, how
 * likely it is that the card is forgotten by now. Pure.
 *
 * @param gain towards the day of the exam; null without one
 * @param secondsEach what a card takes
 * @param unread whether there are lessons to read, which few cards may keep from
 */
record DayQueue(Fsrs fsrs, @Nullable ReviewGain gain, int secondsEach, boolean unread) {

    /** A card never asked stands between the forgotten and the known. */
    private static final double NEW = 0.5;

    private record Worth(CardMemory card, double worth) {}

    /** What is due and worth its time, the most useful first. */
    List<CardMemory> worthwhile(List<CardMemory> due, Instant now) {
        double least = least();
        return cards(ranked(due, now).filter(each -> each.worth() >= least));
    }

    /** How many that are, looking no further than to this many. */
    int countWorthwhile(Iterator<CardMemory> due, int most, Instant now) {
        double least = least();
        int count = 0;
        while (count < most && due.hasNext()) {
            Card card = due.next().memory();
            if (least == Double.NEGATIVE_INFINITY || worth(card, now) >= least) {
                count++;
            }
        }
        return count;
    }

    private double least() {
        return gain != null && unread ? ReviewGain.leastFor(secondsEach) : Double.NEGATIVE_INFINITY;
    }

    List<CardMemory> mostUsefulFirst(List<CardMemory> due, Instant now) {
        return cards(ranked(due, now));
    }

    private Stream<Worth> ranked(List<CardMemory> due, Instant now) {
        return due.stream()
                .map(card -> new Worth(card, worth(card.memory(), now)))
                .sorted(Comparator.comparingDouble(Worth::worth)
                        .reversed()
                        .thenComparing(each -> each.card().id().value()));
    }

    private static List<CardMemory> cards(Stream<Worth> ranked) {
        return ranked.map(Worth::card).toList();
    }

    private double worth(Card card, Instant now) {
        if (gain != null) {
            return gain.of(card, now);
        }
        return card.memory() == null ? NEW : 1 - fsrs.retrievability(card, now);
    }
}
