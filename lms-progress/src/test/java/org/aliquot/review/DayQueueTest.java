package org.aliquot.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.aliquot.spacing.CalendarDays;
import org.aliquot.spacing.Card;
import org.aliquot.spacing.CardState;
import org.aliquot.spacing.Fsrs;
import org.aliquot.spacing.FsrsSettings;
import org.aliquot.spacing.FsrsWeights;
import org.aliquot.spacing.Memory;
import org.aliquot.spacing.Rating;
import org.aliquot.spacing.ReviewGain;
import org.junit.jupiter.api.Test;

class DayQueueTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final LocalDate EXAM = LocalDate.of(2026, 12, 12);
    private static final FsrsSettings SETTINGS = FsrsSettings.daily(FsrsWeights.defaults());
    private static final Fsrs FSRS = new Fsrs(SETTINGS, CalendarDays.UTC);

    @Test
    void theMostForgottenComesFirstWithoutAnExam() {
        CardMemory forgotten = card(2, 20);
        CardMemory known = card(60, 20);

        assertThat(queue(false, false).worthwhile(List.of(known, forgotten), NOW))
                .containsExactly(forgotten, known);
    }

    @Test
    void aCardMustWinEnoughWhileThereAreLessonsToRead() {
        CardMemory forgotten = card(2, 20);
        CardMemory known = card(400, 1);

        assertThat(queue(true, true).worthwhile(List.of(known, forgotten), NOW)).containsExactly(forgotten);
        assertThat(queue(true, false).worthwhile(List.of(known, forgotten), NOW))
                .hasSize(2);
    }

    @Test
    void nothingIsSetBehindTheExam() {
        Fsrs aimed = FSRS.aimedAt(EXAM);

        assertThat(aimed.choices(card(200, 20).memory(), NOW).values())
                .allMatch(card -> !card.due()
                        .isAfter(EXAM.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
        assertThat(aimed.choices(card(2, 20).memory(), NOW)).hasSize(Rating.values().length);
    }

    private static DayQueue queue(boolean exam, boolean unread) {
        return new DayQueue(FSRS, exam ? new ReviewGain(FSRS, SETTINGS, EXAM) : null, 20, unread);
    }

    private static CardMemory card(double stability, int daysAgo) {
        Instant last = NOW.minus(Duration.ofDays(daysAgo));
        return new CardMemory(
                new CardId(UUID.randomUUID()),
                new Card(CardState.REVIEW, 0, NOW, daysAgo, 1, 0, new Memory(stability, 5), last));
    }
}
