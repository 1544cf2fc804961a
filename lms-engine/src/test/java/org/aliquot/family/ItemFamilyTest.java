package org.aliquot.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.aliquot.oracle.Seeds;
import org.junit.jupiter.api.Test;

class ItemFamilyTest {

    /** A change here changes questions that were answered. */
    @Test
    void drawsForeverTheSame() {
        var family = ItemFamily.of(Families.valid(), Families.options());
        assertThat(family.draw(1)).isEqualTo(instance("31.5", "78", "17.7"));
        assertThat(family.draw(2)).isEqualTo(instance("50.7", "18", "43.0"));
        assertThat(family.draw(-7)).isEqualTo(instance("9.6", "40", "6.9"));
    }

    @Test
    void drawsTheSameFromManyThreads() {
        var family = ItemFamily.of(Families.valid(), Families.options());
        var alone = LongStream.range(0, 500).mapToObj(family::draw).toList();
        assertThat(LongStream.range(0, 500).parallel().mapToObj(family::draw).toList())
                .isEqualTo(alone);
    }

    @Test
    void keepsToParametersValuesAndConstraints() {
        var family = ItemFamily.of(Families.valid(), Families.options());
        Seeds.each(500, random -> {
            var numbers = family.draw(random.nextLong()).numbers();
            assertThat(numbers.get("w"))
                    .isBetween(new BigDecimal("4.0"), new BigDecimal("60.0"))
                    .hasScaleOf(1);
            assertThat(numbers.get("n"))
                    .isBetween(BigDecimal.valueOf(11), BigDecimal.valueOf(95))
                    .hasScaleOf(0);
            assertThat(numbers.get("key")).hasScaleOf(1);
        });
    }

    @Test
    void reachesBothEndsOfARangeAndEveryChoice() {
        var family = ItemFamily.of(
                Families.withParameters(
                        Families.range("w", "1", "3", "0.75"),
                        new Parameter.Choices("mass", List.of("58.40", "74.6")),
                        new Parameter.Choices("cell", List.of("4", "monocytes"))),
                Families.number("{{w}}"));
        var seen = new HashSet<Object>();
        for (long seed = 0; seed < 200; seed++) {
            var instance = family.draw(seed);
            seen.addAll(instance.numbers().values());
            seen.addAll(instance.words().values());
        }
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        new BigDecimal("1.00"),
                        new BigDecimal("1.75"),
                        new BigDecimal("2.50"),
                        new BigDecimal("58.40"),
                        new BigDecimal("74.6"),
                        "4",
                        "monocytes");
    }

    @Test
    void calculatesWithRoundedValuesInWhateverOrderTheyStand() {
        var family = new Family(
                List.of(Families.range("w", "10", "10", "1")),
                List.of(
                        Families.value("third", "second * 2"),
                        Families.value("second", "first * 10"),
                        new Value("first", "w / 3", new Rounding(Rounding.Kind.DECIMALS, 1), null, null),
                        Families.value("full", "w / 8"),
                        Families.value("side", "if(first > 3, \"right\", \"left\")")),
                List.of("third == 66.0"));
        var instance = ItemFamily.of(family, Families.number("{{third}}")).draw(5);
        assertThat(instance.numbers().get("third")).isEqualByComparingTo("66");
        assertThat(instance.numbers().get("full")).isEqualTo("1.25");
        assertThat(instance.words()).containsEntry("side", "right");
    }

    @Test
    void leavesOutWhatIsImpossible() {
        var limits = new Value("left", "w - n", null, BigDecimal.ZERO, BigDecimal.TEN);
        var family = ItemFamily.of(Families.withValues(Families.key(), limits), Families.options());
        var left = LongStream.range(0, 500)
                .mapToObj(family::draw)
                .map(instance -> instance.numbers().get("left"))
                .toList();
        assertThat(left).allSatisfy(number -> assertThat(number).isBetween(BigDecimal.ZERO, BigDecimal.TEN));
        assertThat(left)
                .anyMatch(number -> number.signum() == 0)
                .anyMatch(number -> number.compareTo(BigDecimal.TEN) == 0);
    }

    @Test
    void leavesOutDivisionsByZeroAndUnsoundOptions() {
        var family = ItemFamily.of(
                new Family(List.of(Families.range("w", "0", "3", "1")), List.of(), List.of("12 / w < 13")),
                new Answers.Options(Map.of("a", "{{w}}", "b", "{{w * w}}"), "a"));
        assertThat(LongStream.range(0, 50)
                        .mapToObj(family::draw)
                        .map(instance -> instance.fillNumber("{{w}}").intValue()))
                .containsOnly(2, 3);
    }

    @Test
    void givesUpOnImpossibleConstraints() {
        var family = ItemFamily.of(Families.withConstraints("w < 0"), Families.options());
        assertThatThrownBy(() -> family.draw(1))
                .isInstanceOf(FamilyException.class)
                .hasMessageContaining("1000 draws");
    }

    @Test
    void refusesAFamilyWithAProblem() {
        assertThatThrownBy(() -> ItemFamily.of(Families.withConstraints("x > 0"), Families.options()))
                .isInstanceOf(FamilyException.class)
                .hasMessage("constraint 1 nothing is called x");
        assertThatThrownBy(() -> new Answers.Options(Map.of("a", "1"), "b"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Instance instance(String w, String n, String key) {
        return new Instance(
                Map.of("w", new BigDecimal(w), "n", new BigDecimal(n), "key", new BigDecimal(key)), Map.of());
    }
}
