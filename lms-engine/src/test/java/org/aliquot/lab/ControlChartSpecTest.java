package org.aliquot.lab;

import static java.util.Objects.requireNonNull;
import static org.aliquot.lab.WestgardRule.ONE_2S;
import static org.aliquot.lab.WestgardRule.ONE_3S;
import static org.aliquot.lab.WestgardRule.R_4S;
import static org.aliquot.lab.WestgardRule.SEVEN_T;
import static org.aliquot.lab.WestgardRule.TEN_X;
import static org.aliquot.lab.WestgardRule.TWELVE_X;
import static org.aliquot.lab.WestgardRule.TWO_2S;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aliquot.oracle.Seeds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ControlChartSpecTest {

    /** Coarse, as reported in whole units; finer; and with decimals. */
    private static final List<ControlLevel> LEVELS = List.of(
            new ControlLevel("Level 1", new BigDecimal("90"), new BigDecimal("2"), "mg/dL", 0),
            new ControlLevel("Level 2", new BigDecimal("251.3"), new BigDecimal("6.2"), "mg/dL", 0),
            new ControlLevel("Level 3", new BigDecimal("4.02"), new BigDecimal("0.11"), "mmol/L", 2));

    private static Set<WestgardRule> inForceWith(WestgardRule rule) {
        var rules = EnumSet.copyOf(WestgardRule.USUAL);
        rules.removeIf(usual -> usual.countsOneSide() && rule.countsOneSide());
        rules.add(rule);
        return rules;
    }

    private static List<ControlChartSpec> specs(WestgardRule rule) {
        List<ControlChartSpec> specs = new ArrayList<>();
        for (boolean across : new boolean[] {false, true}) {
            for (int levels = 1; levels <= 3; levels++) {
                for (int runs : new int[] {10, 20, 30}) {
                    for (int at = 1; at <= runs; at++) {
                        try {
                            specs.add(new ControlChartSpec(
                                    LEVELS.subList(0, levels),
                                    runs,
                                    inForceWith(rule),
                                    new ControlFault(rule, at, across)));
                        } catch (IllegalArgumentException e) {
                            // not every rule can be broken everywhere; refusesFaults… says where not
                        }
                    }
                }
            }
        }
        return specs;
    }

    private static void assertBreaksOnlyItsRule(ControlChartSpec spec, ControlChart chart) {
        var fault = requireNonNull(spec.fault());
        assertThat(chart.runs()).hasSize(spec.runs());
        assertThat(chart.levels()).isEqualTo(spec.levels());
        var paper = PaperWestgard.broken(chart, spec.rules());
        var main = paper.stream()
                .filter(text -> text.startsWith(fault.rule().label() + "/"))
                .toList();
        assertThat(main).hasSize(1);
        assertThat(main.getFirst()).endsWith("-" + fault.run());
        assertThat(main.getFirst().split("/")[1].length() > 1).isEqualTo(fault.acrossLevels());
        assertThat(paper).allMatch(text -> main.contains(text) || text.startsWith("1-2s/"));
        if (fault.rule().kind() != ErrorKind.WARNING) {
            assertThat(Westgard.firstRejection(chart, spec.rules()).map(PaperWestgard::text))
                    .contains(main.getFirst());
        }
    }

    @ParameterizedTest
    @EnumSource(WestgardRule.class)
    void breaksTheWantedRuleAtItsRunAndNoOther(WestgardRule rule) {
        var specs = specs(rule);
        assertThat(specs).isNotEmpty();
        for (int seed = 0; seed < 3; seed++) {
            for (var spec : specs) {
                assertBreaksOnlyItsRule(spec, spec.draw(seed));
            }
        }
    }

    @Test
    void drawsControlsThatAreAccepted() {
        Seeds.each(300, random -> {
            var spec = new ControlChartSpec(
                    LEVELS.subList(0, random.nextInt(1, 4)),
                    random.nextInt(10, 31),
                    EnumSet.allOf(WestgardRule.class),
                    null);
            assertThat(PaperWestgard.broken(spec.draw(random.nextLong()), spec.rules()))
                    .isEmpty();
        });
    }

    @Test
    void drawsTheSameChartFromTheSameSeedAndOthersFromOthers() {
        var spec = new ControlChartSpec(LEVELS.subList(0, 2), 20, WestgardRule.USUAL, new ControlFault(R_4S, 12, true));
        var charts = new HashSet<ControlChart>();
        for (long seed = 0; seed < 200; seed++) {
            assertThat(spec.draw(seed)).isEqualTo(spec.draw(seed));
            charts.add(spec.draw(seed));
        }
        assertThat(charts).hasSize(200);
    }

    /** A change here changes the charts behind stored seeds. */
    @Test
    void neverChangesAChart() {
        var spec = new ControlChartSpec(
                LEVELS.subList(1, 3), 12, inForceWith(SEVEN_T), new ControlFault(SEVEN_T, 9, false));
        assertThat(spec.draw(42).runs())
                .hasToString(
                        "[[246, 4.14], [244, 4.04], [261, 4.17], [257, 4.14], [255, 3.93], [252, 3.99], [248, 4.04],"
                                + " [244, 4.12], [242, 3.98], [251, 3.89], [252, 3.96], [247, 4.12]]");
    }

    @Test
    void usesBothSidesAndEveryLevel() {
        var spec =
                new ControlChartSpec(LEVELS.subList(0, 2), 10, WestgardRule.USUAL, new ControlFault(ONE_3S, 5, false));
        var seen = new HashSet<String>();
        for (long seed = 0; seed < 50; seed++) {
            var chart = spec.draw(seed);
            int level = Westgard.firstRejection(chart, spec.rules())
                    .orElseThrow()
                    .levels()
                    .getFirst();
            seen.add(level + "" + chart.side(5, level, 3));
        }
        assertThat(seen).containsExactlyInAnyOrder("01", "0-1", "11", "1-1");
    }

    @Test
    void refusesFaultsThatCannotBe() {
        refuse(1, 10, WestgardRule.USUAL, new ControlFault(SEVEN_T, 9, false));
        refuse(1, 10, inForceWith(SEVEN_T), new ControlFault(SEVEN_T, 6, false));
        refuse(1, 10, WestgardRule.USUAL, new ControlFault(TEN_X, 9, false));
        refuse(2, 10, WestgardRule.USUAL, new ControlFault(TEN_X, 4, true));
        refuse(1, 10, WestgardRule.USUAL, new ControlFault(TEN_X, 11, false));
        refuse(1, 10, WestgardRule.USUAL, new ControlFault(TWO_2S, 5, true));
        refuse(1, 10, WestgardRule.USUAL, new ControlFault(TWO_2S, 1, false));
        refuse(1, 20, EnumSet.of(TEN_X, TWELVE_X), new ControlFault(TWELVE_X, 15, false));
        refuse(1, 9, WestgardRule.USUAL, null);
        refuse(1, 31, WestgardRule.USUAL, null);
        refuse(1, 10, Set.of(), null);
        assertThatIllegalArgumentException().isThrownBy(() -> new ControlFault(R_4S, 5, false));
        for (var rule : List.of(ONE_2S, ONE_3S, SEVEN_T)) {
            assertThatIllegalArgumentException().isThrownBy(() -> new ControlFault(rule, 9, true));
        }
    }

    private static void refuse(int levels, int runs, Set<WestgardRule> rules, @Nullable ControlFault fault) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ControlChartSpec(LEVELS.subList(0, levels), runs, rules, fault));
    }
}
