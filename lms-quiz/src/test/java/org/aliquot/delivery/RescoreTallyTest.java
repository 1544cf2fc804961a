package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.aliquot.people.AccountId;
import org.junit.jupiter.api.Test;

/** A preview of a fair fix shows the same few however many attempts there are, and asks for whose they are in batches. */
class RescoreTallyTest {

    private static final int MANY = 100_000;

    @Test
    void countsAllAndShowsTheNewestWithDecisionsFirst() {
        AtomicInteger asked = new AtomicInteger();
        var tally = new RescoreTally(ids -> {
            asked.incrementAndGet();
            assertThat(ids).hasSizeLessThanOrEqualTo(400);
            return ids.stream()
                    .filter(id -> id.getLeastSignificantBits() % 2 == 0)
                    .collect(Collectors.toSet());
        });
        for (int i = 0; i < MANY; i++) {
            tally.add(change(i, i % 10_000 == 0));
        }

        RescorePreview preview = tally.preview(false);

        assertThat(preview.attempts()).isEqualTo(MANY);
        assertThat(preview.changed()).isEqualTo(MANY);
        assertThat(preview.passNow()).isEqualTo(10);
        assertThat(preview.yours()).isEqualTo(MANY / 2);
        assertThat(preview.complete()).isFalse();
        assertThat(asked).hasValueLessThan(MANY / 100);
        assertThat(numbers(preview))
                .hasSize(Adjustments.SHOWN)
                .startsWith(90_000L, 80_000L)
                .contains(99_998L, 99_996L);
    }

    @Test
    void whatDoesNotChangeIsSeenAndNoMore() {
        var tally = new RescoreTally(Set::copyOf);
        ResultView same = result(3, false);
        tally.add(new ScoreChange(new AttemptId(new UUID(0, 1)), new AccountId(new UUID(0, 2)), "exam", same, same));

        RescorePreview preview = tally.preview(true);

        assertThat(preview.attempts()).isEqualTo(1);
        assertThat(preview.changed()).isZero();
        assertThat(preview.shown()).isEmpty();
    }

    private static List<Long> numbers(RescorePreview preview) {
        return preview.shown().stream()
                .map(change -> change.attempt().value().getLeastSignificantBits())
                .toList();
    }

    private static ScoreChange change(int number, boolean passes) {
        return new ScoreChange(
                new AttemptId(new UUID(0, number)),
                new AccountId(new UUID(0, number)),
                "exam",
                result(3, false),
                result(4, passes));
    }

    private static ResultView result(int raw, boolean pass) {
        return new ResultView(
                AttemptStatus.FINAL,
                raw,
                5,
                5,
                new ResultView.Measure(null, null, null, null, null, pass, null),
                null,
                new ResultView.Lateness(0, 0, 0, null, null, null),
                new ResultView.Written(null, null),
                List.of(),
                List.of());
    }
}
