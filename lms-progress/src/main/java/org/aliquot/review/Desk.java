package org.aliquot.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.aliquot.review.JournalTable.Tally;
import org.aliquot.spacing.Card;
import org.aliquot.spacing.DayLoad;
import org.aliquot.spacing.LoadForecast;
import org.aliquot.spacing.ReviewGain;
import org.jspecify.annotations.Nullable;

/**
 * A learner sitting down to review: what they wish, which moment it is, and what they have done today. Pure.
 *
 * @param tally since the learner's day began
 */
record Desk(LearnerSetting setting, Instant now, Tally tally) {

    private static final int USUAL_SECONDS = 20;
    private static final int FEW_REVIEWS = 10;

    Instant tomorrow() {
        return begin(1);
    }

    Instant begin(int days) {
        return setting.dayBegins(now, days);
    }

    /** @param unread whether there are lessons to read instead */
    DayQueue queue(boolean unread) {
        return new DayQueue(setting.fsrs(), gain(), secondsEach(), unread);
    }

    /** As many of these as today has time for. */
    List<CardMemory> today(List<CardMemory> useful) {
        return useful.subList(0, Math.min(useful.size(), room()));
    }

    /**
     * @param due how many there are with those that are planned
     * @param keptBack how many wait for exams beside them
     */
    ReviewDay day(List<StudyCard> planned, int due, int keptBack) {
        return new ReviewDay(
                planned, due - planned.size(), keptBack, tally.done(), secondsEach(), setting.minutes(), now);
    }

    /**
     * In numbers.
     *
     * @param due looked at until the day is full
     * @param unread whether there are lessons to read instead; not asked when nothing is due
     */
    ReviewLoad load(Iterator<CardMemory> due, BooleanSupplier unread) {
        int cards = due.hasNext() ? queue(unread.getAsBoolean()).countWorthwhile(due, room(), now) : 0;
        return new ReviewLoad(cards, secondsEach(), tally.done());
    }

    /** So many cards today still has time for. */
    private int room() {
        int left = Math.max(0, setting.minutes() * 60 - tally.seconds());
        return Math.ceilDiv(left, secondsEach());
    }

    List<DayLoad> forecast(List<Card> cards, int days) {
        double limit = Math.max(1, setting.minutes() * 60.0 / secondsEach());
        return new LoadForecast(setting.fsrs()).of(cards, now, days, limit);
    }

    private @Nullable ReviewGain gain() {
        LocalDate exam = setting.aimedAt();
        return exam == null || !exam.isAfter(now.atZone(setting.zone()).toLocalDate())
                ? null
                : new ReviewGain(setting.fsrs(), setting.settings(), exam);
    }

    private int secondsEach() {
        return tally.reviews() < FEW_REVIEWS ? USUAL_SECONDS : Math.clamp(tally.secondsEach(), 5, 120);
    }
}
