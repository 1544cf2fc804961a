package org.aliquot.review;

import java.time.Instant;
import java.util.Comparator;
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

    private record Worth(StudyCard card, double worth) {}

    /** What is due and worth its time, the most useful first. */
    List<StudyCard> worthwhile(List<StudyCard> due, Instant now) {
        double least = least();
        return cards(ranked(due, now).stream().filter(each -> each.worth() >= least));
    }

    /** How many that are. */
    int countWorthwhile(List<Card> due, Instant now) {
        double least = least();
        return least == Double.NEGATIVE_INFINITY
                ? due.size()
                : (int) due.stream().filter(card -> worth(card, now) >= least).count();
    }

    private double least() {
        return gain != null && unread ? ReviewGain.leastFor(secondsEach) : Double.NEGATIVE_INFINITY;
    }

    List<StudyCard> mostUsefulFirst(List<StudyCard> due, Instant now) {
        return cards(ranked(due, now).stream());
    }

    private List<Worth> ranked(List<StudyCard> due, Instant now) {
        return due.stream()
                .map(card -> new Worth(card, worth(card.memory(), now)))
                .sorted(Comparator.comparingDouble(Worth::worth)
                        .reversed()
                        .thenComparing(each -> each.card().id().value()))
                .toList();
    }

    private static List<StudyCard> cards(Stream<Worth> ranked) {
        return ranked.map(Worth::card).toList();
    }

    private double worth(Card card, Instant now) {
        if (gain != null) {
            return gain.of(card, now);
        }
        return card.memory() == null ? NEW : 1 - fsrs.retrievability(card, now);
    }
}
