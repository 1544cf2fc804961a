package org.aliquot.spacing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.aliquot.oracle.Seeds;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Cards of somebody who sits an exam in six weeks. */
class ExamAimTest {

    private static final CalendarDays NEW_YORK = new CalendarDays(ZoneId.of("America/New_York"), 4);
    private static final Instant START = Instant.parse("2026-02-20T21:30:00Z");
    private static final LocalDate EXAM = LocalDate.of(2026, 4, 3);
    private static final Fsrs AIMED = new Fsrs(FsrsSettings.DEFAULT, NEW_YORK).aimedAt(EXAM);

    private static Card studied(SplittableRandom random, int reviews) {
        Card card = Card.created(START);
        for (int i = 0; i < reviews && NEW_YORK.day(card.due()).isBefore(EXAM); i++) {
            card = AIMED.next(card, card.due(), Rating.of(random.nextInt(1, 5)));
        }
        return card;
    }

    @Test
    void setsNothingDueBehindTheExam() {
        Seeds.each(500, random -> {
            Card card = studied(random, random.nextInt(20));
            Instant now = card.due();
            if (NEW_YORK.day(now).isBefore(EXAM)) {
                AIMED.choices(card, now).values().forEach(next -> {
                    assertThat(NEW_YORK.day(next.due())).isBeforeOrEqualTo(EXAM);
                    assertThat(next.due()).isAfter(now);
                    assertThat(next.scheduledDays()).isLessThanOrEqualTo(NEW_YORK.between(now, next.due()) + 1);
                });
            }
        });
    }

    @Test
    void keepsEveryIntervalThatEndsBefore() {
        var free = new Fsrs(FsrsSettings.DEFAULT, NEW_YORK);
        Seeds.each(300, random -> {
            Card card = studied(random, random.nextInt(10));
            for (Rating rating : Rating.values()) {
                Card without = free.next(card, card.due(), rating);
                if (NEW_YORK.day(card.due()).isBefore(EXAM)
                        && !NEW_YORK.day(without.due()).isAfter(EXAM)) {
                    assertThat(AIMED.next(card, card.due(), rating)).isEqualTo(without);
                }
            }
        });
    }

    /** Whole days make up to half a day of rounding. */
    @Test
    void bringsEveryCardToTheExamAsWellKnownAsWished() {
        Seeds.each(300, random -> {
            Card card = studied(random, 1_000);
            double stability = requireNonNull(card.memory()).stability();
            int left = NEW_YORK.between(requireNonNull(card.lastReview()), NEW_YORK.end(EXAM));
            double recall = FsrsWeights.defaults().forgettingCurve().retrievability(left, stability);
            double rounded = FsrsWeights.defaults().forgettingCurve().retrievability(stability + 1.5, stability);
            assertThat(recall).isGreaterThanOrEqualTo(rounded);
        });
    }

    @Test
    void schedulesFreelyOnceTheExamIsOver() {
        Card card = Card.created(START);
        Instant after = NEW_YORK.end(EXAM).plusSeconds(60);
        assertThat(AIMED.next(card, after, Rating.EASY))
                .isEqualTo(new Fsrs(FsrsSettings.DEFAULT, NEW_YORK).next(card, after, Rating.EASY));
    }

    @Test
    void movesDueDatesWithTheExam() {
        Card card = AIMED.next(Card.created(START), START, Rating.EASY);
        assertThat(card.scheduledDays()).isEqualTo(8);
        var sooner = new Fsrs(FsrsSettings.DEFAULT, NEW_YORK).aimedAt(LocalDate.of(2026, 2, 24));
        Card moved = sooner.rescheduled(card);
        assertThat(NEW_YORK.day(moved.due())).isEqualTo("2026-02-24");
        assertThat(moved.scheduledDays()).isEqualTo(4);
        assertThat(AIMED.rescheduled(moved)).isEqualTo(card);
        Card learning = AIMED.next(Card.created(START), START, Rating.GOOD);
        assertThat(sooner.rescheduled(learning)).isEqualTo(learning);
    }

    @Test
    void isReplayedFromItsReviews() {
        Seeds.each(100, random -> {
            var reviews = new ArrayList<Review>();
            Card card = Card.created(START);
            for (int i = random.nextInt(1, 15); i > 0; i--) {
                reviews.add(new Review(card.due(), Rating.of(random.nextInt(1, 5))));
                card = AIMED.next(
                        card, reviews.getLast().at(), reviews.getLast().rating());
            }
            assertThat(AIMED.replayed(START, reviews)).isEqualTo(card);
        });
    }

    @Test
    void forecastsDueCardsAndSpreadsABacklog() {
        Card known = AIMED.next(Card.created(START), START, Rating.EASY);
        Instant back = START.plus(Duration.ofDays(20));
        var forecast = new LoadForecast(AIMED)
                .of(Stream.generate(() -> known).limit(100).toList(), back, 30, 40);
        assertThat(forecast).hasSize(22).last().extracting(DayLoad::day).isEqualTo(EXAM.minusDays(1));
        double again = 100 * (2 - AIMED.retrievability(known, back));
        assertThat(forecast.getFirst().due()).isCloseTo(again, Offset.offset(1e-9));
        assertThat(forecast.stream().limit(3).mapToDouble(DayLoad::planned).toArray())
                .containsExactly(new double[] {40, 40, again - 80}, Offset.offset(1e-9));
        assertThat(forecast.get(1).due()).isZero();
    }

    @Test
    void forecastsWhatTheDaysThenBring() {
        var cards = new ArrayList<Card>();
        for (int i = 0; i < 50; i++) {
            cards.add(Card.created(START));
        }
        var forecast = new LoadForecast(AIMED).of(cards, START, 3, 1_000);
        // each is seen at once and after ten minutes, and is sure to be known then
        assertThat(forecast.getFirst().due()).isCloseTo(100, Offset.offset(1e-9));
        assertThat(forecast.get(2).due()).isBetween(50.0, 60.0);
        assertThatIllegalArgumentException().isThrownBy(() -> new LoadForecast(AIMED).of(List.of(), START, 0, 1));
    }

    @Test
    void knowsWhichReviewIsWorthMostOnTheDay() {
        var gain = new ReviewGain(AIMED, FsrsSettings.DEFAULT, EXAM);
        Card weak = AIMED.next(Card.created(START), START, Rating.AGAIN);
        Card strong = AIMED.next(Card.created(START), START, Rating.EASY);
        Instant later = START.plus(Duration.ofDays(10));
        assertThat(gain.of(weak, later)).isGreaterThan(gain.of(strong, later)).isLessThan(1);
        assertThat(gain.of(strong, later)).isGreaterThan(gain.of(strong, START.plusSeconds(600)));
        assertThat(gain.of(Card.created(START), START)).isBetween(0.3, 0.99);
        assertThat(gain.of(strong, NEW_YORK.end(EXAM))).isZero();
    }
}
