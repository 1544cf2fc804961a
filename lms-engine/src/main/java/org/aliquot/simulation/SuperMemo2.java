package org.aliquot.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.spacing.Rating;

/**
 * SM-2 (Woźniak 1990), for comparison: intervals of 1 and 6 days, then times the ease, which starts at 2.5 and moves with the
 * grades 1, 3, 4 and 5. A forgotten card begins anew tomorrow, and is seen once more today.
 */
final class SuperMemo2 implements ReviewSchedule {

    private static final double LEAST_EASE = 1.3;

    private record Card(Instant due, int passed, int days, double ease, boolean again) {}

    private final List<Card> cards = new ArrayList<>();

    @Override
    public void add(Instant at) {
        cards.add(new Card(at, 0, 0, 2.5, false));
    }

    @Override
    public Instant due(int card) {
        return cards.get(card).due();
    }

    @Override
    public void reviewed(int number, Instant at, Rating rating) {
        Card card = cards.get(number);
        if (card.again() && rating != Rating.AGAIN) {
            cards.set(number, new Card(at.plus(Duration.ofDays(1)), 0, 1, card.ease(), false));
            return;
        }
        double ease = ease(card.ease(), rating);
        if (rating == Rating.AGAIN) {
            cards.set(number, new Card(at.plus(Duration.ofMinutes(10)), 0, 0, ease, true));
            return;
        }
        int days = card.passed() == 0 ? 1 : card.passed() == 1 ? 6 : (int) Math.ceil(card.days() * ease);
        cards.set(number, new Card(at.plus(Duration.ofDays(days)), card.passed() + 1, days, ease, false));
    }

    private static double ease(double ease, Rating rating) {
        int below = switch (rating) {
            case AGAIN -> 4;
            case HARD -> 2;
            case GOOD -> 1;
            case EASY -> 0;
        };
        return Math.max(LEAST_EASE, ease + 0.1 - below * (0.08 + below * 0.02));
    }
}
