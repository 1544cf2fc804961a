package org.aliquot.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.aliquot.classical.ScoreMatrix;
import org.aliquot.oracle.Oracle;
import org.aliquot.oracle.OracleResponses;
import org.aliquot.oracle.Seeds;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class CalibratorTest {

    private static final Offset<Double> B_RASCH = Offset.offset(.002);
    private static final Offset<Double> A_AND_B = Offset.offset(.003);
    private static final Offset<Double> PILOT = Offset.offset(.003);
    private static final Offset<Double> FIT = Offset.offset(.005);
    private static final Percentage ERROR = Percentage.withPercentage(1);

    private static ScoreMatrix data(String name, List<String> items) {
        return switch (name) {
            case "lsat6", "lsat7" ->
                OracleResponses.patterns(name + ".csv", items).scores();
            case "raschcat1" -> OracleResponses.longRows("raschcat1.csv", items).scores();
            default -> OracleResponses.wide(name + ".csv", items, Map.of()).scores();
        };
    }

    @Test
    void meetsTheReferenceOfTheRaschModel() {
        for (String name : List.of("lsat6", "lsat7", "rasch1", "raschcat1")) {
            var rows = Oracle.rows(name + "_rasch_items.csv");
            var found = Calibrator.calibrate(data(name, items(rows)), Model.RASCH);
            for (int i = 0; i < rows.size(); i++) {
                CalibratedItem item = found.items().get(i);
                assertThat(item.n()).isEqualTo((int) rows.get(i).number("n"));
                assertThat(item.a()).isEqualTo(1);
                assertThat(item.seA()).isNaN();
                assertThat(item.b()).isCloseTo(rows.get(i).number("b"), B_RASCH);
                assertThat(item.seB()).isCloseTo(rows.get(i).number("se_b"), ERROR);
            }
            meetsModel(name, found);
        }
    }

    @Test
    void meetsTheReferenceOfTheTwoParameterModel() {
        for (String name : List.of("lsat6", "lsat7", "twopl1")) {
            var rows = Oracle.rows(name + "_2pl_items.csv");
            var found = Calibrator.calibrate(data(name, items(rows)), Model.TWO_PARAMETER);
            for (int i = 0; i < rows.size(); i++) {
                CalibratedItem item = found.items().get(i);
                assertThat(item.a()).isCloseTo(rows.get(i).number("a"), A_AND_B);
                assertThat(item.b()).isCloseTo(rows.get(i).number("b"), A_AND_B);
                assertThat(item.seA()).isCloseTo(rows.get(i).number("se_a"), ERROR);
                assertThat(item.seB()).isCloseTo(rows.get(i).number("se_b"), ERROR);
            }
            meetsModel(name, found);
        }
    }

    @Test
    void putsPilotItemsOnTheScaleOfAnchors() {
        var rows = Oracle.rows("raschcat1_pilot_items.csv");
        var anchors = rows.stream()
                .map(row ->
                        row.cell("role").equals("pilot") ? OptionalDouble.empty() : OptionalDouble.of(row.number("b")))
                .toList();
        var found = Calibrator.calibrate(data("raschcat1", items(rows)), Model.RASCH, anchors);
        for (int i = 0; i < rows.size(); i++) {
            CalibratedItem item = found.items().get(i);
            if (anchors.get(i).isPresent()) {
                assertThat(item.b()).isEqualTo(rows.get(i).number("b"));
                assertThat(item.seB()).isNaN();
            } else {
                assertThat(item.b()).isCloseTo(rows.get(i).number("b"), PILOT);
                assertThat(item.seB()).isCloseTo(rows.get(i).number("se_b"), ERROR);
            }
        }
        meetsModel("raschcat1_pilot", found);
    }

    private static void meetsModel(String name, Calibration found) {
        Oracle row = Oracle.rows("calibrations.csv").stream()
                .filter(each -> each.cell("data").equals(name)
                        && each.cell("model").equals(found.model().name()))
                .findFirst()
                .orElseThrow();
        assertThat(found.converged()).isTrue();
        assertThat(found.fullErrors()).isTrue();
        assertThat(found.logLikelihood()).isCloseTo(row.number("loglik"), Offset.offset(.01));
        assertThat(found.latentMean()).isCloseTo(row.number("mean"), Offset.offset(.003));
        assertThat(found.latentSd() * found.latentSd()).isCloseTo(row.number("variance"), Offset.offset(.005));
    }

    private static List<String> items(List<Oracle> rows) {
        return rows.stream().map(row -> row.cell("item")).toList();
    }

    @Test
    void meetsTheReferenceOfFit() {
        for (String name : List.of("rasch1", "raschcat1")) {
            var rows = Oracle.rows(name + "_fit.csv");
            var found = Calibrator.calibrate(data(name, items(rows)), Model.RASCH);
            for (int i = 0; i < rows.size(); i++) {
                assertThat(found.items().get(i).infit()).isCloseTo(rows.get(i).number("infit_msq"), FIT);
                assertThat(found.items().get(i).outfit()).isCloseTo(rows.get(i).number("outfit_msq"), FIT);
            }
        }
    }

    @Test
    void doesNotDependOnTheOrderOfItemsAndPersons() {
        var rows = Oracle.rows("rasch1_rasch_items.csv");
        var names = new ArrayList<>(items(rows));
        var there =
                Calibrator.calibrate(data("rasch1", names), Model.TWO_PARAMETER).items();
        var turned = new ArrayList<>(names);
        Collections.shuffle(turned, new Random(1));
        var back = Calibrator.calibrate(data("rasch1", turned), Model.TWO_PARAMETER)
                .items();
        for (int i = 0; i < names.size(); i++) {
            CalibratedItem other = back.get(turned.indexOf(names.get(i)));
            assertThat(other.b()).isCloseTo(there.get(i).b(), Offset.offset(1e-5));
            assertThat(other.seA()).isCloseTo(there.get(i).seA(), Offset.offset(1e-5));
        }
    }

    @Test
    void givesTheSameFiguresEachTime() {
        var rows = Oracle.rows("lsat6_2pl_items.csv");
        var data = data("lsat6", items(rows));
        assertThat(Calibrator.calibrate(data, Model.TWO_PARAMETER))
                .isEqualTo(Calibrator.calibrate(data, Model.TWO_PARAMETER));
    }

    @Test
    void leavesItemsWithoutDifficultyUndefined() {
        var builder = new ScoreMatrix.Builder(4);
        for (int person = 0; person < 40; person++) {
            builder.answer(0, person % 2 == 0);
            builder.answer(1, person % 3 == 0);
            builder.answer(2, true);
            if (person == 7) {
                builder.answer(3, false);
            }
            builder.endPerson();
        }
        builder.endPerson();
        var items = Calibrator.calibrate(builder.build(), Model.RASCH).items();
        assertThat(items.get(0).hasDifficulty()).isTrue();
        assertThat(items.get(1).b()).isGreaterThan(items.get(0).b());
        assertThat(items.get(2)).isEqualTo(CalibratedItem.without(40));
        assertThat(items.get(3)).isEqualTo(CalibratedItem.without(1));
    }

    @Test
    void isFiniteOrUndefinedForAnyData() {
        Seeds.each(60, random -> {
            var data = anything(random);
            for (Model model : Model.values()) {
                Calibration found;
                try {
                    found = Calibrator.calibrate(data, model);
                } catch (IllegalArgumentException _) {
                    continue;
                }
                assertThat(found.logLikelihood()).isFinite();
                for (CalibratedItem item : found.items()) {
                    assertThat(Double.isNaN(item.b()) || Double.isFinite(item.b()))
                            .isTrue();
                    assertThat(Double.isNaN(item.outfit()) || item.outfit() >= 0)
                            .isTrue();
                }
            }
        });
    }

    private static ScoreMatrix anything(SplittableRandom random) {
        int items = random.nextInt(1, 6);
        var builder = new ScoreMatrix.Builder(items);
        for (int person = random.nextInt(1, 30); person > 0; person--) {
            for (int item = 0; item < items; item++) {
                if (random.nextInt(4) > 0) {
                    builder.answer(item, random.nextBoolean());
                }
            }
            builder.endPerson();
        }
        return builder.build();
    }

    @Test
    void refusesWhatCannotBeCalibrated() {
        var builder = new ScoreMatrix.Builder(2);
        builder.answer(0, true);
        builder.answer(1, false);
        builder.endPerson();
        var one = builder.build();
        assertThatIllegalArgumentException().isThrownBy(() -> Calibrator.calibrate(one, Model.RASCH));
        var anchors = List.of(OptionalDouble.of(1), OptionalDouble.empty());
        assertThatIllegalArgumentException().isThrownBy(() -> Calibrator.calibrate(one, Model.TWO_PARAMETER, anchors));
    }

    @Test
    void givesApproximateErrorsForVeryLongTests() {
        var random = new SplittableRandom(3);
        int items = 301;
        var builder = new ScoreMatrix.Builder(items);
        for (int person = 0; person < 300; person++) {
            double theta = random.nextGaussian();
            for (int item : IntStream.range(0, items)
                    .filter(_ -> random.nextInt(5) == 0)
                    .toArray()) {
                builder.answer(item, random.nextDouble() < 1 / (1 + Math.exp(item / 100.0 - 1.5 - theta)));
            }
            builder.endPerson();
        }
        var found = Calibrator.calibrate(builder.build(), Model.TWO_PARAMETER);
        assertThat(found.fullErrors()).isFalse();
        assertThat(found.items()).filteredOn(CalibratedItem::hasDifficulty).allSatisfy(item -> {
            assertThat(item.seB()).isPositive();
            assertThat(item.seA()).isPositive();
        });
    }
}
