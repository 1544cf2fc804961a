package org.aliquot.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A flood fills neither disk nor memory, and its size is told. */
class EventRationTest {

    private final EventRation ration = new EventRation();

    @Test
    void oneNetworkHasSomeLinesAMinuteAndThenANumber() {
        assertThat(admitted(1_000, "203.0.113.0/24")).isEqualTo(EventRation.FROM_ONE_NETWORK);
        assertThat(ration.admits("sign-in.refused", "198.51.100.0/24")).isTrue();
        assertThat(ration.minuteOver())
                .containsExactlyEntriesOf(java.util.Map.of(
                        new EventRation.Source("sign-in.refused", "203.0.113.0/24"),
                        1_000 - EventRation.FROM_ONE_NETWORK));
        assertThat(ration.admits("sign-in.refused", "203.0.113.0/24")).isTrue();
    }

    @Test
    void manyNetworksTogetherHaveAnEndAsWell() {
        long lines = IntStream.range(0, 50_000)
                .filter(i -> ration.admits("sign-in.refused", "2001:db8:" + i + "::/64"))
                .count();
        assertThat(lines).isEqualTo(EventRation.IN_ALL);
        var unsaid = ration.minuteOver();
        assertThat(unsaid.size()).isLessThanOrEqualTo(EventRation.IN_ALL + 1);
        assertThat(unsaid.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(50_000 - EventRation.IN_ALL);
    }

    private long admitted(int times, String network) {
        return IntStream.range(0, times)
                .filter(_ -> ration.admits("sign-in.refused", network))
                .count();
    }
}
