package org.aliquot.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.aliquot.forms.Seeded;
import org.aliquot.spacing.CalendarDays;
import org.aliquot.spacing.FsrsWeights;
import org.aliquot.spacing.Memory;
import org.aliquot.spacing.MemoryModel;
import org.aliquot.spacing.Rating;
import org.jspecify.annotations.Nullable;

/**
 * Learners with memories of their own who collect 240 cards in five months, review what is due on the days they study, and sit
 * an exam after six. Memories follow FSRS-6 with weights exp(.25 z) times the defaults, so what is told of a schedule holds as
 * far as that model does.
 */
public final class ReviewHalfYear {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final int EXAM = 180;
    private static final int COLLECTING = 150;
    private static final int CARDS = 240;
    private static final double SPREAD = 0.25;

    private final long seed;

    public ReviewHalfYear(long seed) {
        this.seed = seed;
    }

    /** By the product's schedule. */
    public ReviewOutcome own(int learners) {
        return run(learners, () -> new OwnReviews(FIRST.plusDays(EXAM)));
    }

    /** By SM-2. */
    public ReviewOutcome superMemo2(int learners) {
        return run(learners, SuperMemo2::new);
    }

    private ReviewOutcome run(int learners, Supplier<ReviewSchedule> schedule) {
        return IntStream.range(0, learners)
                .parallel()
                .mapToObj(number -> new Person(Seeded.stream(seed, number), schedule.get()).learn())
                .reduce(ReviewOutcome.NONE, ReviewOutcome::and);
    }

    private static Instant noon(int day) {
        return FIRST.plusDays(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    /** What a card is in the person's head. */
    private record Trace(Memory memory, Instant seen) {}

    private static final class Person {

        private final Seeded random;
        private final ReviewSchedule schedule;
        private final Habits habits;
        private final FsrsWeights weights;
        private final MemoryModel model;
        private final List<@Nullable Trace> traces = new ArrayList<>();
        private ReviewOutcome outcome = ReviewOutcome.NONE;

        Person(Seeded random, ReviewSchedule schedule) {
            this.random = random;
            this.schedule = schedule;
            habits = Habits.drawn(random);
            double[] own = FsrsWeights.defaults().toArray();
            for (int k = 0; k < own.length; k++) {
                own[k] *= Math.exp(SPREAD * random.nextGaussian());
            }
            weights = FsrsWeights.of(own, 1, true);
            model = new MemoryModel(weights, true);
        }

        ReviewOutcome learn() {
            int away = 0;
            for (int day = 0; day < EXAM; day++) {
                if (away == 0 && random.nextDouble() < habits.away()) {
                    away = 7 + random.below(15);
                }
                if (away > 0 || random.nextDouble() < habits.missing()) {
                    away = Math.max(0, away - 1);
                    continue;
                }
                while (traces.size() < CARDS && traces.size() * COLLECTING < (day + 1) * CARDS) {
                    schedule.add(noon(day));
                    traces.add(null);
                }
                review(day);
            }
            return outcome.and(new ReviewOutcome(0, 0, 0, 0, 0, traces.size(), retained()));
        }

        private void review(int day) {
            Instant night = noon(day).plus(Duration.ofHours(11));
            for (int card = 0; card < traces.size(); card++) {
                while (schedule.due(card).isBefore(night)) {
                    Instant due = schedule.due(card);
                    see(card, due.isBefore(noon(day)) ? noon(day) : due, due);
                }
            }
        }

        private void see(int card, Instant at, Instant due) {
            Trace before = traces.get(card);
            int days = before == null ? 0 : CalendarDays.UTC.between(before.seen(), at);
            Rating rating = rating(before == null ? 0.6 : recall(before, at));
            outcome = outcome.reviewed(days == 0, CalendarDays.UTC.between(due, at) > 0, rating != Rating.AGAIN);
            traces.set(card, new Trace(model.next(before == null ? null : before.memory(), days, rating), at));
            schedule.reviewed(card, at, rating);
        }

        private double recall(Trace trace, Instant at) {
            int days = CalendarDays.UTC.between(trace.seen(), at);
            return weights.forgettingCurve().retrievability(days, trace.memory().stability());
        }

        private Rating rating(double recall) {
            if (random.nextDouble() >= recall) {
                return Rating.AGAIN;
            }
            double kind = random.nextDouble();
            return kind < 0.15 ? Rating.HARD : kind < 0.85 ? Rating.GOOD : Rating.EASY;
        }

        private double retained() {
            double sum = 0;
            for (Trace trace : traces) {
                sum += trace == null ? 0 : recall(trace, noon(EXAM));
            }
            return sum;
        }
    }
}
