package org.aliquot.spacing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Schedules cards by FSRS-6, as ts-fsrs 5.4.2 does with fuzz off: same states, due times and memories.
 *
 * <p>Aimed at an exam, a review before that day sets nothing due behind it. What would have fallen due later is due on the day
 * itself: it still is recalled well enough then, and need not be seen before.
 *
 * <p>Elapsed days are days of the learner's calendar. Immutable and thread-safe; O(1) a review.
 */
public final class Fsrs {

    private static final long MINUTES_OF_A_DAY = 1440;

    private final FsrsSettings settings;
    private final CalendarDays calendar;
    private final MemoryModel model;
    private final Intervals intervals;
    private final ForgettingCurve curve;
    private final @Nullable LocalDate exam;

    public Fsrs(FsrsSettings settings, CalendarDays calendar) {
        this(settings, calendar, null);
    }

    private Fsrs(FsrsSettings settings, CalendarDays calendar, @Nullable LocalDate exam) {
        this.exam = exam;
        this.settings = settings;
        this.calendar = calendar;
        this.model = new MemoryModel(settings.weights(), settings.shortTerm());
        this.intervals = new Intervals(settings);
        this.curve = settings.weights().forgettingCurve();
    }

    /** The same, aimed at the day of an exam; from that day on it schedules as without one. */
    public Fsrs aimedAt(LocalDate day) {
        return new Fsrs(settings, calendar, day);
    }

    /** The chance in (0, 1] that the card is recalled now, by whole periods of 24 hours; 0 for a new card. */
    public double retrievability(Card card, Instant now) {
        if (card.memory() == null || card.lastReview() == null) {
            return 0;
        }
        long days = Math.max(0, Duration.between(card.lastReview(), now).toDays());
        return curve.retrievability(days, card.memory().stability());
    }

    /** Whole days of the learner's calendar since the last review; 0 for a new card. */
    public int elapsedDays(Card card, Instant now) {
        return card.lastReview() == null ? 0 : calendar.between(card.lastReview(), now);
    }

    /** The card after a review at this moment. */
    public Card next(Card card, Instant now, Rating rating) {
        if (!settings.shortTerm()) {
            return byDays(card, now, rating);
        }
        return card.state() == CardState.REVIEW ? inReview(card, now, rating) : inSteps(card, now, rating);
    }

    /** The card after each rating that the learner might give now. */
    public Map<Rating, Card> choices(Card card, Instant now) {
        var choices = new EnumMap<Rating, Card>(Rating.class);
        for (Rating rating : Rating.values()) {
            choices.put(rating, next(card, now, rating));
        }
        return choices;
    }

    /** The card as its reviews, oldest first, have left it: what a change of weights needs. */
    public Card replayed(Instant created, List<Review> reviews) {
        Card card = Card.created(created);
        for (Review review : reviews) {
            card = next(card, review.at(), review.rating());
        }
        return card;
    }

    /**
     * The card with its due time set anew from its memory: after the day of the exam was moved, or the wish for retention. A card
     * that is new or in steps of minutes keeps its time.
     */
    public Card rescheduled(Card card) {
        if (card.memory() == null || card.lastReview() == null || card.state() != CardState.REVIEW) {
            return card;
        }
        int days = intervals.days(card.memory().stability());
        return due(card, card.lastReview(), card.lastReview().plus(Duration.ofDays(days)), days);
    }

    MemoryModel model() {
        return model;
    }

    @Nullable
    LocalDate exam() {
        return exam;
    }

    CalendarDays calendar() {
        return calendar;
    }

    private Card inSteps(Card card, Instant now, Rating rating) {
        boolean relearning = card.state() == CardState.RELEARNING;
        var steps = new Steps(relearning ? settings.relearningSteps() : settings.learningSteps());
        var within = relearning ? CardState.RELEARNING : CardState.LEARNING;
        var wait = steps.after(card.step(), rating);
        return wait == null ? afterDays(card, now, rating) : waiting(card, now, rating, wait, within);
    }

    private Card inReview(Card card, Instant now, Rating rating) {
        if (rating != Rating.AGAIN) {
            int elapsed = elapsedDays(card, now);
            Memory after = model.next(card.memory(), elapsed, rating);
            int days = intervals.recalled(
                    rating, each -> each == rating ? after : model.next(card.memory(), elapsed, each));
            return inDays(card, now, after, days);
        }
        var wait = new Steps(settings.relearningSteps()).afterLapse(card.step());
        return lapsed(
                wait == null ? afterDays(card, now, rating) : waiting(card, now, rating, wait, CardState.RELEARNING));
    }

    private Card byDays(Card card, Instant now, Rating rating) {
        int days = intervals.any(rating, each -> memory(card, now, each));
        Card next = inDays(card, now, memory(card, now, rating), days);
        return rating == Rating.AGAIN && card.state() != CardState.NEW ? lapsed(next) : next;
    }

    /** A step of a day or more counts as review. */
    private Card waiting(Card card, Instant now, Rating rating, Steps.Wait wait, CardState within) {
        int days = (int) (wait.minutes() / MINUTES_OF_A_DAY);
        Instant due = now.plus(Duration.ofMinutes(wait.minutes()));
        CardState state = days == 0 ? within : CardState.REVIEW;
        return due(reviewed(card, now, memory(card, now, rating), state, wait.step()), now, due, days);
    }

    private Card afterDays(Card card, Instant now, Rating rating) {
        Memory after = memory(card, now, rating);
        return inDays(card, now, after, intervals.days(after.stability()));
    }

    private Card inDays(Card card, Instant now, Memory after, int days) {
        Instant due = now.plus(Duration.ofDays(days));
        return due(reviewed(card, now, after, CardState.REVIEW, 0), now, due, days);
    }

    private Card reviewed(Card card, Instant now, Memory after, CardState state, int step) {
        return new Card(state, step, now, 0, card.reviews() + 1, card.lapses(), after, now);
    }

    /** Due then, or on the day of the exam where that comes first. */
    private Card due(Card card, Instant reviewed, Instant due, int days) {
        Instant at = due;
        int wait = days;
        if (exam != null && exam.isAfter(calendar.day(reviewed)) && due.isAfter(calendar.end(exam))) {
            wait = (int) ChronoUnit.DAYS.between(calendar.day(reviewed), exam);
            at = calendar.end(exam);
        }
        return new Card(
                card.state(), card.step(), at, wait, card.reviews(), card.lapses(), card.memory(), card.lastReview());
    }

    private static Card lapsed(Card card) {
        return new Card(
                card.state(),
                card.step(),
                card.due(),
                card.scheduledDays(),
                card.reviews(),
                card.lapses() + 1,
                card.memory(),
                card.lastReview());
    }

    private Memory memory(Card card, Instant now, Rating rating) {
        return model.next(card.memory(), elapsedDays(card, now), rating);
    }
}
