package org.aliquot.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.aliquot.planner.Task;
import org.aliquot.review.JournalTable.Tally;
import org.aliquot.spacing.Card;
import org.aliquot.spacing.FsrsWeights;
import org.junit.jupiter.api.Test;

/** What a day has time for, and what the days after it will ask. */
class DeskTest {

    private static final Instant NOW = Instant.parse("2026-11-22T23:30:00Z");
    private static final int MINUTES = 15;

    @Test
    void aDayTakesAsManyCardsAsItsMinutes() {
        assertThat(planned(0, 100)).isEqualTo(45);
        assertThat(planned(0, 3)).isEqualTo(3);
    }

    @Test
    void whatWasReviewedTodayIsTimeSpent() {
        assertThat(planned(10 * 60, 100)).isEqualTo(15);
        assertThat(planned(MINUTES * 60, 100)).isZero();
        assertThat(planned(MINUTES * 60 + 30, 100)).isZero();
    }

    /** Seven cards of 20 seconds: 2 min 20 s. */
    @Test
    void theMinutesLeftAreThoseBegunAsInThePlanOfTheDay() {
        var source = new StudyCard.Source(Origin.EXAM, "mlt", null, null, null);
        var card = new StudyCard(new CardId(UUID.randomUUID()), "ref", source, NOW, null, Card.created(NOW));
        ReviewDay day = desk(0).day(Collections.nCopies(7, card), 7, 0);

        assertThat(day.minutesLeft()).isEqualTo(3).isEqualTo(Task.Review.minutes(7, day.secondsEach()));
    }

    @Test
    void cardsAreCountedUntilTheDayIsFull() {
        List<CardMemory> looked = new ArrayList<>();

        ReviewLoad load =
                desk(10 * 60).load(cards(100).stream().peek(looked::add).iterator(), () -> false);

        assertThat(load.cards()).isEqualTo(15);
        assertThat(looked).hasSize(15);
        assertThat(desk(0).load(cards(3).iterator(), () -> false).cards()).isEqualTo(3);
    }

    @Test
    void aDayEndsAtMidnightWhereTheLearnerLives() {
        assertThat(desk(0).tomorrow()).isEqualTo(Instant.parse("2026-11-23T05:00:00Z"));
    }

    @Test
    void aBacklogIsExpectedDayByDay() {
        var forecast = desk(0).forecast(Collections.nCopies(100, Card.created(NOW)), 3);

        assertThat(forecast.getFirst().due()).isEqualTo(100);
        assertThat(forecast).first().extracting("planned").isEqualTo(45.0);
        assertThat(forecast.get(1).planned()).isEqualTo(45);
    }

    private static int planned(int secondsSpent, int useful) {
        return desk(secondsSpent).today(cards(useful)).size();
    }

    /** With few reviews behind it, a card takes the usual 20 seconds. */
    private static Desk desk(int secondsSpent) {
        var setting = new LearnerSetting(
                new AccountId(UUID.randomUUID()),
                ZoneId.of("America/New_York"),
                MINUTES,
                NOW,
                null,
                FsrsWeights.defaults());
        return new Desk(setting, NOW, new Tally(0, secondsSpent, 0, 0));
    }

    private static List<CardMemory> cards(int many) {
        return Collections.nCopies(many, new CardMemory(new CardId(UUID.randomUUID()), Card.created(NOW)));
    }
}
