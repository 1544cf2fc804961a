package org.aliquot.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.aliquot.forecast.PastForecast;
import org.aliquot.forecast.ReliabilityBin;
import org.aliquot.forecast.Verification;
import org.junit.jupiter.api.Test;

/** What anybody may see of how forecasts came true. */
class PublicRecordTest {

    @Test
    void noGroupIsSmallerThanFiveAndNobodyIsLeftOut() {
        var random = new SplittableRandom(20261123);
        for (int round = 0; round < 200; round++) {
            List<PastForecast> forecasts = new ArrayList<>();
            int people = random.nextInt(5, 60);
            for (int i = 0; i < people; i++) {
                double chance = Math.pow(random.nextDouble(), random.nextInt(1, 5));
                forecasts.add(new PastForecast(chance, random.nextDouble() < chance));
            }
            PublicRecord record = PublicRecord.of(Verification.of(forecasts));
            assertThat(record.groups())
                    .as("round %d", round)
                    .allMatch(group -> group.count() >= PublicRecord.LEAST_IN_A_GROUP);
            assertThat(record.groups().stream().mapToInt(ReliabilityBin::count).sum())
                    .isEqualTo(people);
            assertThat(record.groups().stream()
                            .mapToDouble(group -> group.count() * group.observed())
                            .sum())
                    .isCloseTo(forecasts.stream().filter(PastForecast::happened).count(), within(1e-9));
        }
    }
}
