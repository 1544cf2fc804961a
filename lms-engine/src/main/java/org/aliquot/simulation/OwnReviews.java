package org.aliquot.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.spacing.CalendarDays;
import org.aliquot.spacing.Card;
import org.aliquot.spacing.Fsrs;
import org.aliquot.spacing.FsrsSettings;
import org.aliquot.spacing.FsrsWeights;
import org.aliquot.spacing.Rating;
import org.aliquot.spacing.Review;
import org.aliquot.spacing.WeightFit;

/** The product's schedule: aimed at the exam, with the learner's own weights from 400 reviews on and again at 1,000. */
final class OwnReviews implements ReviewSchedule {

    private static final List<Integer> FITS = List.of(400, 1_000);

    private final LocalDate exam;
    private final List<Card> cards = new ArrayList<>();
    private final List<List<Review>> histories = new ArrayList<>();
    private Fsrs fsrs;
    private int reviews;

    OwnReviews(LocalDate exam) {
        this.exam = exam;
        fsrs = by(FsrsWeights.defaults());
    }

    private Fsrs by(FsrsWeights weights) {
        return new Fsrs(FsrsSettings.daily(weights), CalendarDays.UTC).aimedAt(exam);
    }

    @Override
    public void add(Instant at) {
        cards.add(Card.created(at));
        histories.add(new ArrayList<>());
    }

    @Override
    public Instant due(int card) {
        return cards.get(card).due();
    }

    @Override
    public void reviewed(int card, Instant at, Rating rating) {
        cards.set(card, fsrs.next(cards.get(card), at, rating));
        histories.get(card).add(new Review(at, rating));
        if (FITS.contains(++reviews)) {
            refit();
        }
    }

    private void refit() {
        FsrsWeights weights = WeightFit.of(histories, CalendarDays.UTC).weights();
        fsrs = by(weights);
        for (int card = 0; card < cards.size(); card++) {
            List<Review> history = histories.get(card);
            if (!history.isEmpty()) {
                cards.set(card, fsrs.replayed(history.getFirst().at(), history));
            }
        }
    }
}
