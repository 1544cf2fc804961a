package org.aliquot.spacing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.aliquot.oracle.Oracle;

/** Reviews of simulated learners. */
final class Histories {

    static final Instant START = Instant.parse("2026-01-05T09:30:00Z");

    private Histories() {}

    static Instant day(long day) {
        return START.plus(Duration.ofDays(day));
    }

    /** Of one user of the reference, card by card. */
    static List<List<Review>> reference(String user) {
        return Oracle.rows("fsrs_review_logs.csv").stream()
                .filter(row -> row.cell("user").equals(user))
                .map(row -> reviews(row.words("days"), row.words("ratings")))
                .toList();
    }

    private static List<Review> reviews(List<String> days, List<String> ratings) {
        var reviews = new ArrayList<Review>();
        for (int i = 0; i < days.size(); i++) {
            reviews.add(new Review(day(Long.parseLong(days.get(i))), Rating.of(Integer.parseInt(ratings.get(i)))));
        }
        return reviews;
    }

    /** Without the reviews after a day. */
    static List<List<Review>> upTo(List<List<Review>> cards, long lastDay) {
        return cards.stream()
                .map(reviews -> reviews.stream()
                        .filter(review -> !review.at().isAfter(day(lastDay)))
                        .toList())
                .filter(reviews -> !reviews.isEmpty())
                .toList();
    }

    /** Mean log loss of the scored reviews. */
    static double loss(FsrsWeights weights, List<List<Review>> cards) {
        var reviews = new ReviewLoss(cards, CalendarDays.UTC);
        return total(weights, reviews) / reviews.scored();
    }

    /** The same of those after a day alone; what came before is known. */
    static double lossAfter(FsrsWeights weights, List<List<Review>> cards, long lastDay) {
        var all = new ReviewLoss(cards, CalendarDays.UTC);
        var before = new ReviewLoss(upTo(cards, lastDay), CalendarDays.UTC);
        return (total(weights, all) - total(weights, before)) / (all.scored() - before.scored());
    }

    private static double total(FsrsWeights weights, ReviewLoss reviews) {
        return reviews.add(
                weights.toArray(), new double[FsrsWeights.COUNT], new double[FsrsWeights.COUNT][FsrsWeights.COUNT]);
    }

    /** Weights of somebody: the defaults times log-normal factors, within the bounds. */
    static FsrsWeights somebody(SplittableRandom random, double spread) {
        double[] weights = FsrsWeights.defaults().toArray();
        for (int k = 0; k < weights.length; k++) {
            weights[k] *= Math.exp(spread * random.nextGaussian());
        }
        return FsrsWeights.of(weights, 1, true);
    }

    /** A year of somebody whose memory is that of the weights and who reviews when the defaults say, or a little later. */
    static List<List<Review>> year(FsrsWeights truth, int cards, SplittableRandom random) {
        var schedule = new Fsrs(FsrsSettings.DEFAULT, CalendarDays.UTC);
        var all = new ArrayList<List<Review>>();
        for (int card = 0; card < cards; card++) {
            all.add(life(schedule, truth, random));
        }
        return all;
    }

    private static List<Review> life(Fsrs schedule, FsrsWeights truth, SplittableRandom random) {
        var model = new MemoryModel(truth, true);
        var reviews = new ArrayList<Review>();
        Card card = Card.created(day(random.nextInt(200)));
        Memory memory = null;
        for (Instant at = card.due(); at.isBefore(day(365)); at = card.due().plus(Duration.ofDays(random.nextInt(3)))) {
            int days = schedule.elapsedDays(card, at);
            double recall = memory == null ? 0.6 : truth.forgettingCurve().retrievability(days, memory.stability());
            Rating rating = rating(recall, random);
            reviews.add(new Review(at, rating));
            memory = model.next(memory, days, rating);
            card = schedule.next(card, at, rating);
        }
        return reviews;
    }

    static Rating rating(double recall, SplittableRandom random) {
        if (random.nextDouble() >= recall) {
            return Rating.AGAIN;
        }
        double kind = random.nextDouble();
        return kind < 0.2 ? Rating.HARD : kind < 0.85 ? Rating.GOOD : Rating.EASY;
    }
}
