package org.aliquot.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aliquot.oracle.Seeds;
import org.junit.jupiter.api.Test;

class WestgardTest {

    private static final Set<WestgardRule> ALL = EnumSet.allOf(WestgardRule.class);

    private static List<String> rejections(String... levels) {
        return Westgard.broken(Charts.of(levels), ALL).stream()
                .filter(Violation::rejects)
                .map(PaperWestgard::text)
                .toList();
    }

    private static List<String> broken(String... levels) {
        return Westgard.broken(Charts.of(levels), ALL).stream()
                .map(PaperWestgard::text)
                .toList();
    }

    @Test
    void acceptsControlsWithinTwoStandardDeviations() {
        assertThat(broken("0.5 -1 1.9 -2 2 0")).isEmpty();
        assertThat(broken("0.5 -1 1.9", "-0.2 1 -1.9")).isEmpty();
        assertThat(Westgard.broken(new ControlChart(Charts.levels(2), List.of()), ALL))
                .isEmpty();
    }

    @Test
    void warnsBeyondTwoStandardDeviationsNotAtThem() {
        assertThat(broken("2 -2 2.01")).containsExactly("1-2s/0/3-3");
        assertThat(broken("-2.01 0", "0 2.3")).containsExactly("1-2s/0/1-1", "1-2s/1/2-2");
        assertThat(rejections("0 2.5 0")).isEmpty();
        assertThat(Westgard.firstRejection(Charts.of("0 2.5 0"), ALL)).isEmpty();
    }

    @Test
    void rejectsBeyondThreeStandardDeviationsNotAtThem() {
        assertThat(rejections("3 0 -3 0")).isEmpty();
        assertThat(rejections("0 3.01 0 -3.01")).containsExactly("1-3s/0/2-2", "1-3s/0/4-4");
        assertThat(Westgard.firstRejection(Charts.of("0 3.01 0 -3.01"), ALL))
                .contains(new Violation(WestgardRule.ONE_3S, List.of(0), List.of(2)));
    }

    @Test
    void rejectsTwoBeyondTheSameLimitInARunOrInALevel() {
        assertThat(rejections("0 2.1 2.4 0")).containsExactly("2-2s/0/2-3");
        assertThat(rejections("0 -2.1", "0 -2.4")).containsExactly("2-2s/01/2-2");
        assertThat(rejections("2.1 0", "0 0", "2.4 0")).containsExactly("2-2s/02/1-1");
        assertThat(rejections("2.1 0 2.4")).isEmpty();
        assertThat(rejections("2.1 -2.4")).isEmpty();
        assertThat(rejections("2.1 2")).isEmpty();
        assertThat(rejections("2.1 0", "0 2.4")).isEmpty();
    }

    @Test
    void rejectsARangeOfFourOnlyWithinARun() {
        assertThat(rejections("2.1 0", "-2.1 0")).containsExactly("R-4s/01/1-1");
        assertThat(rejections("2.1 0", "0 0", "-2.1 0")).containsExactly("R-4s/02/1-1");
        assertThat(rejections("2.1 -2.1")).isEmpty();
        assertThat(rejections("2.1 0", "0 -2.1")).isEmpty();
        assertThat(rejections("2.8", "-1.9")).isEmpty();
        assertThat(rejections("2.1", "-2")).isEmpty();
    }

    @Test
    void rejectsFourBeyondTheSameOneLimit() {
        assertThat(rejections("0 1.1 1.2 1.3 1.4 0")).containsExactly("4-1s/0/2-5");
        assertThat(rejections("-1.1 -1.2", "-1.3 -1.4")).containsExactly("4-1s/01/1-2");
        assertThat(rejections("1.1 1.2", "1.3 1.4", "1.5 1.6")).containsExactly("4-1s/012/1-2");
        assertThat(rejections("1.1 1.2 1 1.4")).isEmpty();
        assertThat(rejections("1.1 1.2 -1.3 1.4")).isEmpty();
        assertThat(rejections("1.1 1.2", "1.3 1")).isEmpty();
    }

    @Test
    void rejectsAsManyOnOneSideAsTheRuleSays() {
        String seven = "0.1 0.5 0.3 0.6 0.2 0.1 0.3";
        assertThat(rejections(seven)).isEmpty();
        assertThat(rejections(seven + " 0.2")).containsExactly("8-x/0/1-8");
        assertThat(rejections(seven + " 0 0.2")).isEmpty();
        assertThat(rejections(seven + " 0.2 0.1 0.2"))
                .containsExactly("8-x/0/1-8", "8-x/0/2-9", "8-x/0/3-10", "10-x/0/1-10");
        assertThat(rejections(seven + " 0.2 0.1 0.2 0.4 0.3")).contains("12-x/0/1-12");
        assertThat(rejections("-0.1 -0.2 -0.1 -0.2", "-0.2 -0.1 -0.3 -0.1")).containsExactly("8-x/01/1-4");
        assertThat(rejections("-0.1 -0.2 -0.1 -0.2 -0.1", "-0.2 -0.1 -0.3 -0.1 -0.2"))
                .contains("10-x/01/1-5");
        assertThat(rejections("0.1 0.2 0.1 0.2", "0.2 0.1 0.3 0.1", "0.1 0.2 0.2 0.1"))
                .containsExactly("8-x/012/1-3", "8-x/012/2-4", "10-x/012/1-4", "12-x/012/1-4");
    }

    @Test
    void rejectsSevenInOneDirection() {
        assertThat(rejections("-1.5 -1 -0.5 0 0.5 1 1.5 0")).containsExactly("7-T/0/1-7");
        assertThat(rejections("0 1.5 1 0.5 0 -0.5 -1 -1.5")).containsExactly("7-T/0/2-8");
        assertThat(rejections("-1.5 -1 -0.5 -0.5 0.5 1 1.5")).isEmpty();
        assertThat(rejections("-1.5 -1 -0.5 0 0.5 1")).isEmpty();
    }

    @Test
    void namesRulesInTheOrderOfInspection() {
        assertThat(broken("2.5 3.5", "0 -3.5"))
                .containsExactly(
                        "1-2s/0/1-1",
                        "1-2s/0/2-2",
                        "1-2s/1/2-2",
                        "1-3s/0/2-2",
                        "1-3s/1/2-2",
                        "2-2s/0/1-2",
                        "R-4s/01/2-2");
    }

    @Test
    void judgesByTheRulesInForceOnly() {
        assertThat(Westgard.broken(Charts.of("3.5 3.5"), Set.of(WestgardRule.ONE_3S)))
                .hasSize(2);
        assertThat(WestgardRule.USUAL).hasSize(6).doesNotContain(WestgardRule.SEVEN_T, WestgardRule.EIGHT_X);
    }

    @Test
    void agreesWithTheSecondJudgeOnChartsOfAnyKind() {
        Seeds.each(3000, random -> {
            var levels = Charts.levels(random.nextInt(1, 4));
            double drift = random.nextDouble(-0.15, 0.15);
            List<List<BigDecimal>> runs = new ArrayList<>();
            for (int run = 0; run < random.nextInt(1, 31); run++) {
                List<BigDecimal> results = new ArrayList<>();
                for (int level = 0; level < levels.size(); level++) {
                    long tenths = Math.round(2 * (1.3 * random.nextGaussian() + drift * run)) * 50;
                    results.add(BigDecimal.valueOf(1000 + tenths, 1));
                }
                runs.add(results);
            }
            var chart = new ControlChart(levels, runs);
            assertThat(Westgard.broken(chart, ALL).stream().map(PaperWestgard::text))
                    .containsExactlyInAnyOrderElementsOf(PaperWestgard.broken(chart, ALL));
        });
    }

    @Test
    void measuresDistancesExactly() {
        var level = new ControlLevel("1", new BigDecimal("4.0"), new BigDecimal("0.1"), "mmol/L", 2);
        assertThat(level.side(new BigDecimal("4.2"), 2)).isZero();
        assertThat(level.side(new BigDecimal("4.21"), 2)).isEqualTo(1);
        assertThat(level.side(new BigDecimal("3.79"), 2)).isEqualTo(-1);
        assertThat(level.z(new BigDecimal("4.21"))).isEqualTo(new BigDecimal("2.10"));
        assertThat(level.z(new BigDecimal("3.99"))).isEqualTo(new BigDecimal("-0.10"));
        assertThat(level.at(-1.25)).isEqualTo(new BigDecimal("3.88"));
        assertThat(level.at(1.26)).isEqualTo(new BigDecimal("4.13"));
    }

    @Test
    void refusesLevelsAndChartsThatMakeNoSense() {
        var one = BigDecimal.ONE;
        assertThatIllegalArgumentException().isThrownBy(() -> new ControlLevel(" ", one, one, "U/L", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ControlLevel("1", one, one, "U/L", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ControlLevel("1", one, one, "U/L", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ControlLevel("1", one, one, "U/L", 5));
        assertThat(new ControlLevel("1", one, BigDecimal.TWO, "U/L", 0).sd()).isEqualTo(BigDecimal.TWO);
        assertThat(new ControlLevel("1", one, one, "U/L", 4).decimals()).isEqualTo(4);
        assertThatIllegalArgumentException().isThrownBy(() -> new ControlChart(List.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ControlChart(Charts.levels(4), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ControlChart(List.of(Charts.level("a"), Charts.level("a")), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ControlChart(Charts.levels(2), List.of(List.of(one))));
    }
}
