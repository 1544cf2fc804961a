package org.aliquot.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import org.aliquot.spacing.Rating;
import org.junit.jupiter.api.Test;

class ReviewHalfYearTest {

    @Test
    void keepsWhatIsWishedForLessThanSuperMemo() {
        var half = new ReviewHalfYear(20261122);
        ReviewOutcome own = half.own(60);
        assertThat(own.retentionOnTime()).isCloseTo(0.9, within(0.02));
        assertThat(own.retention()).isCloseTo(0.9, within(0.03));
        assertThat(own.retained() / own.cards()).isGreaterThan(0.94);
        assertThat(own.reviewsPerRetained()).isLessThan(half.superMemo2(60).reviewsPerRetained());
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(new ReviewHalfYear(3).own(2)).isEqualTo(new ReviewHalfYear(3).own(2));
    }

    /** The worked intervals of SM-2: 1, 6, then times 2.5; hard lowers the ease to 2.36. */
    @Test
    void comparesWithSuperMemoAsPublished() {
        var schedule = new SuperMemo2();
        Instant at = Instant.parse("2026-01-05T12:00:00Z");
        schedule.add(at);
        for (int days : new int[] {1, 6, 15, 38}) {
            schedule.reviewed(0, at, Rating.GOOD);
            assertThat(Duration.between(at, schedule.due(0))).isEqualTo(Duration.ofDays(days));
            at = schedule.due(0);
        }
        schedule.reviewed(0, at, Rating.HARD);
        assertThat(Duration.between(at, schedule.due(0))).isEqualTo(Duration.ofDays(90));
        schedule.reviewed(0, at, Rating.AGAIN);
        assertThat(Duration.between(at, schedule.due(0))).isEqualTo(Duration.ofMinutes(10));
        schedule.reviewed(0, at, Rating.GOOD);
        assertThat(Duration.between(at, schedule.due(0))).isEqualTo(Duration.ofDays(1));
    }
}
