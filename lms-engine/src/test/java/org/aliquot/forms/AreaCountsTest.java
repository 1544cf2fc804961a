package org.aliquot.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.aliquot.oracle.Seeds;
import org.junit.jupiter.api.Test;

class AreaCountsTest {

    @Test
    void roundsTheMinimumUpAndTheMaximumDown() {
        var counts = AreaCounts.of(List.of(new AreaRange("A", 17, 22), new AreaRange("B", 50, 90)), 30);
        assertThat(counts.areas()).containsExactly(new AreaCount("A", 6, 6), new AreaCount("B", 15, 27));
        assertThat(counts.relaxed()).isFalse();
        assertThat(counts.items()).isEqualTo(30);
    }

    @Test
    void takesWholePercentagesForWhatTheyAre() {
        for (int percent = 1; percent < 100; percent++) {
            var ranges =
                    List.of(new AreaRange("A", percent, percent), new AreaRange("B", 100 - percent, 100 - percent));
            assertThat(AreaCounts.of(ranges, 100).areas())
                    .containsExactly(
                            new AreaCount("A", percent, percent), new AreaCount("B", 100 - percent, 100 - percent));
        }
        var tenths = List.of(new AreaRange("A", 33.3, 33.3), new AreaRange("B", 66.7, 66.7));
        assertThat(AreaCounts.of(tenths, 1000).areas())
                .containsExactly(new AreaCount("A", 333, 333), new AreaCount("B", 667, 667));
    }

    @Test
    void acceptsTheOneFormThatFits() {
        var least = List.of(new AreaRange("A", 40, 60), new AreaRange("B", 60, 80));
        assertThat(AreaCounts.of(least, 10).areas())
                .containsExactly(new AreaCount("A", 4, 6), new AreaCount("B", 6, 8));
        assertThat(AreaCounts.of(least, 10).relaxed()).isFalse();
        var most = List.of(new AreaRange("A", 20, 40), new AreaRange("B", 30, 60));
        assertThat(AreaCounts.of(most, 10).relaxed()).isFalse();
    }

    @Test
    void takesLargestRemaindersWhereNoWholeNumberFits() {
        var ranges = List.of(new AreaRange("A", 5, 7), new AreaRange("B", 20, 25), new AreaRange("C", 70, 75));
        var counts = AreaCounts.of(ranges, 10);
        assertThat(counts.relaxed()).isTrue();
        assertThat(counts.areas())
                .containsExactly(new AreaCount("A", 1, 1), new AreaCount("B", 2, 2), new AreaCount("C", 7, 7));
    }

    @Test
    void relaxesWhereTheMinimaAreTooMany() {
        var ranges = List.of(new AreaRange("A", 40, 60), new AreaRange("B", 40, 60), new AreaRange("C", 40, 60));
        assertThat(AreaCounts.of(ranges, 10).relaxed()).isTrue();
        assertThat(AreaCounts.of(ranges, 10).areas())
                .containsExactly(new AreaCount("A", 4, 4), new AreaCount("B", 3, 3), new AreaCount("C", 3, 3));
    }

    @Test
    void relaxesWhereTheMaximaAreTooFew() {
        var ranges = List.of(new AreaRange("A", 0, 20), new AreaRange("B", 10, 30));
        assertThat(AreaCounts.of(ranges, 9).relaxed()).isTrue();
        assertThat(AreaCounts.of(ranges, 9).areas())
                .containsExactly(new AreaCount("A", 3, 3), new AreaCount("B", 6, 6));
    }

    @Test
    void giveAnEmptyFormNothing() {
        assertThat(AreaCounts.of(List.of(new AreaRange("A", 20, 80)), 0).areas())
                .containsExactly(new AreaCount("A", 0, 0));
    }

    @Test
    void leaveEachAreaFreeWithoutWeights() {
        assertThat(AreaCounts.unweighted(List.of("A", "B"), 40))
                .isEqualTo(new AreaCounts(40, List.of(new AreaCount("A", 0, 40), new AreaCount("B", 0, 40)), false));
    }

    @Test
    void alwaysAllowAForm() {
        Seeds.each(500, random -> {
            int items = random.nextInt(0, 201);
            var counts = AreaCounts.of(ranges(random), items);
            assertThat(counts.areas().stream().mapToInt(AreaCount::min).sum()).isLessThanOrEqualTo(items);
            assertThat(counts.areas().stream().mapToInt(AreaCount::max).sum()).isGreaterThanOrEqualTo(items);
            assertThat(FormPlan.of(counts).items()).isEqualTo(items);
        });
    }

    private static List<AreaRange> ranges(SplittableRandom random) {
        return IntStream.range(0, random.nextInt(1, 9))
                .mapToObj(i -> {
                    int min = random.nextInt(0, 40);
                    return new AreaRange("A" + i, min, min + random.nextInt(1, 20));
                })
                .toList();
    }

    @Test
    void refuseBlueprintsThatSayNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> AreaCounts.of(List.of(), 10));
        assertThatIllegalArgumentException().isThrownBy(() -> AreaCounts.of(List.of(new AreaRange("A", 0, 0)), 10));
        assertThatIllegalArgumentException().isThrownBy(() -> AreaCounts.of(List.of(new AreaRange("A", 0, 100)), -1));
        var twice = List.of(new AreaRange("A", 0, 50), new AreaRange("A", 50, 100));
        assertThatIllegalArgumentException().isThrownBy(() -> AreaCounts.of(twice, 10));
    }

    @Test
    void refuseRangesThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaRange("A", Double.NaN, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaRange("A", 0, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaRange("A", -1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaRange("A", 6, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaRange("A", 5, 101));
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaRange(" ", 5, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaCount("", 5, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaCount("A", -1, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaCount("A", 2, 1));
    }
}
