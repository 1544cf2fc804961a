package org.aliquot.spacing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * How many reviews the coming days bring, if each due card is reviewed on its day and recalled well.
 *
 * <p>A card forgotten with chance 1 - R is seen once more that day; how that changes the days after is left out, so far days are
 * forecast a little low. Aimed at an exam it ends on the day before. O(cards × their reviews in that time). Thread-safe.
 */
public final class LoadForecast {

    private final Fsrs fsrs;

    public LoadForecast(Fsrs fsrs) {
        this.fsrs = fsrs;
    }

    /**
     * Today and the days after it.
     *
     * @param days how many, at least 1
     * @param limit most reviews of a day, above 0; what is too much for one waits for the next
     */
    public List<DayLoad> of(List<Card> cards, Instant now, int days, double limit) {
        if (days < 1 || !(limit > 0)) {
            throw new IllegalArgumentException("a forecast is of 1 day or more and a limit above 0");
        }
        LocalDate today = fsrs.calendar().day(now);
        double[] due = new double[horizon(today, days)];
        cards.forEach(card -> follow(card, now, today, due));
        return spread(due, today, limit);
    }

    private int horizon(LocalDate today, int days) {
        LocalDate exam = fsrs.exam();
        return exam == null || !exam.isAfter(today) ? days : (int) Math.min(days, ChronoUnit.DAYS.between(today, exam));
    }

    private void follow(Card from, Instant now, LocalDate today, double[] due) {
        Card card = from;
        Instant at = card.due().isBefore(now) ? now : card.due();
        for (long day = day(at, today); day < due.length; day = day(at, today)) {
            due[(int) day] += card.memory() == null ? 1 : 2 - fsrs.retrievability(card, at);
            card = fsrs.next(card, at, Rating.GOOD);
            at = card.due().isAfter(at) ? card.due() : at.plus(Duration.ofDays(1));
        }
    }

    private long day(Instant at, LocalDate today) {
        return ChronoUnit.DAYS.between(today, fsrs.calendar().day(at));
    }

    private static List<DayLoad> spread(double[] due, LocalDate today, double limit) {
        var loads = new ArrayList<DayLoad>();
        double waiting = 0;
        for (int day = 0; day < due.length; day++) {
            waiting += due[day];
            double planned = Math.min(waiting, limit);
            waiting -= planned;
            loads.add(new DayLoad(today.plusDays(day), due[day], planned));
        }
        return loads;
    }
}
