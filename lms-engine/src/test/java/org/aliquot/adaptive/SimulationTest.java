package org.aliquot.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.aliquot.ability.ItemResponseFunction;
import org.aliquot.ability.Population;
import org.junit.jupiter.api.Test;

class SimulationTest {

    private static final double CUT = -.5;
    private static final AdaptiveExam EXAM = new AdaptiveExam(Banks.oracle("bank_1000_rasch"), Banks.sevenAreas(100));

    private static SimulationReport report(int simulees, long seed, OptionalDouble theta) {
        return SimulationReport.of(EXAM, new Simulation(EXAM, ItemChoice.RANDOMESQUE, seed).run(simulees, theta), CUT);
    }

    /** The bars are for 10,000 persons; with 3,000 each is widened by two of its own standard errors. */
    @Test
    void measuresDecidesAndSpreadsItemsAsWellAsDemanded() {
        var report = report(3000, 11, OptionalDouble.empty());
        assertThat(report.rmse()).isLessThanOrEqualTo(.210 + .006);
        assertThat(Math.abs(report.bias())).isLessThanOrEqualTo(.010 + .007);
        assertThat(report.coverage95()).isBetween(.935 - .008, .965 + .008);
        assertThat(report.classificationAccuracy()).isGreaterThanOrEqualTo(.938 - .009);
        assertThat(report.falsePass()).isLessThanOrEqualTo(.034 + .007);
        assertThat(report.falseFail()).isLessThanOrEqualTo(.034 + .007);
        assertThat(report.maxExposure()).isLessThanOrEqualTo(.25);
        assertThat(report.meanOverlap()).isLessThanOrEqualTo(.120);
        assertThat(report.unusedItems()).isLessThanOrEqualTo(20);
        assertThat(report.blueprintViolations()).isZero();
    }

    /** What authors state, before anybody has answered: the first of many that are alike must not be given to everybody. */
    @Test
    void spreadsItemsWhoseDifficultiesAreRoundedToHalfALogit() {
        var rounded = new AdaptiveExam(
                Banks.oracle("bank_1000_rasch").stream()
                        .map(item -> new BankItem(
                                item.id(),
                                new ItemResponseFunction(
                                        1, Math.rint(2 * item.curve().b()) / 2),
                                item.area()))
                        .toList(),
                Banks.sevenAreas(100));
        var report = SimulationReport.of(
                rounded, new Simulation(rounded, ItemChoice.RANDOMESQUE, 11).run(1000, OptionalDouble.empty()), CUT);
        assertThat(report.maxExposure()).isLessThanOrEqualTo(.30);
        assertThat(report.meanOverlap()).isLessThanOrEqualTo(.150);
        assertThat(report.unusedItems()).isLessThanOrEqualTo(20);
    }

    @Test
    void passesHalfOfThoseAtTheCut() {
        var simulees = new Simulation(EXAM, ItemChoice.RANDOMESQUE, 5).run(1000, OptionalDouble.of(CUT));
        long passed =
                simulees.stream().filter(simulee -> simulee.estimate() >= CUT).count();
        assertThat(passed / 1000.0).isBetween(.46 - .02, .54 + .02);
        assertThat(simulees).allSatisfy(simulee -> assertThat(simulee.theta()).isEqualTo(CUT));
    }

    @Test
    void givesTheSameSittingsForTheSameSeed() {
        var simulation = new Simulation(EXAM, ItemChoice.RANDOMESQUE, 9);
        assertThat(simulation.run(20, OptionalDouble.empty())).isEqualTo(simulation.run(20, OptionalDouble.empty()));
        var other = new Simulation(EXAM, ItemChoice.RANDOMESQUE, 10);
        assertThat(simulation.run(20, OptionalDouble.empty())).isNotEqualTo(other.run(20, OptionalDouble.empty()));
    }

    @Test
    void countsByHand() {
        var exam = new AdaptiveExam(Banks.oracle("bank_rasch"), new AdaptivePlan(2, List.of()));
        var first = new Simulee(1, 1.5, .2, List.of(0, 1), List.of(true, false), 0);
        var second = new Simulee(1, -1, .2, List.of(0, 2), List.of(true, false), 1);
        var report = SimulationReport.of(exam, List.of(first, second), 0);
        assertThat(report.bias()).isEqualTo(-.75);
        assertThat(report.rmse()).isEqualTo(Math.sqrt((.25 + 4) / 2));
        assertThat(report.coverage95()).isZero();
        assertThat(report.falseFail()).isEqualTo(.5);
        assertThat(report.falsePass()).isZero();
        assertThat(report.maxExposure()).isEqualTo(1);
        assertThat(report.meanOverlap()).isEqualTo(.5);
        assertThat(report.unusedItems()).isEqualTo(297);
        assertThat(report.blueprintViolations()).isEqualTo(1);
    }

    @Test
    void refusesABankThatCannotFillThePlan() {
        var exam = new AdaptiveExam(Banks.oracle("bank_rasch"), new AdaptivePlan(301, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Simulation(exam, ItemChoice.RANDOMESQUE, 1));
    }

    @Test
    void exactDifficultiesInAnotherWorldGiveTheSameSittings() {
        var exact = new Simulation.World(new Population(0, 1), Collections.nCopies(EXAM.bankSize(), 0.0));
        var there = new Simulation(EXAM, ItemChoice.RANDOMESQUE, 9, exact).run(20, OptionalDouble.empty());
        var here = new Simulation(EXAM, ItemChoice.RANDOMESQUE, 9).run(20, OptionalDouble.empty());
        for (int i = 0; i < here.size(); i++) {
            assertThat(there.get(i).items()).isEqualTo(here.get(i).items());
            assertThat(there.get(i).estimate()).isCloseTo(here.get(i).estimate(), within(1e-9));
            assertThat(there.get(i).se()).isCloseTo(here.get(i).se(), within(1e-9));
        }
    }

    @Test
    void uncertainDifficultiesMeasureWorseAndSayHowMuch() {
        var rated = new Simulation.World(Population.CANDIDATES, Collections.nCopies(EXAM.bankSize(), 1.0));
        var all = new Simulation(EXAM, ItemChoice.RANDOMESQUE, 12, rated).run(1000, OptionalDouble.empty());
        var report = SimulationReport.of(EXAM, all, 0);
        assertThat(report.rmse()).isBetween(.23, .35);
        // the curve of an uncertain item is flatter: estimates are drawn to the middle, and the band covers a little
        // less
        assertThat(report.coverage95()).isBetween(.88, .97);
        assertThat(all.stream().mapToDouble(Simulee::theta).average().orElseThrow())
                .isCloseTo(.5, within(.1));
    }

    @Test
    void refusesAWorldOfAnotherBank() {
        var other = new Simulation.World(Population.CANDIDATES, List.of(1.0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Simulation(EXAM, ItemChoice.RANDOMESQUE, 1, other));
    }
}
