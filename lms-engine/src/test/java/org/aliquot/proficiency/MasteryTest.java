package org.aliquot.proficiency;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.aliquot.ability.Ability;
import org.aliquot.ability.Difficulty;
import org.aliquot.ability.ExpectedAPosteriori;
import org.aliquot.ability.Population;
import org.aliquot.ability.Rasch;
import org.aliquot.ability.ScoredItem;
import org.aliquot.oracle.Seeds;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MasteryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** Nothing moves, areas are alike, nobody guesses: the model of one exam. */
    private static final Dynamics STILL =
            new Dynamics(Population.CANDIDATES, 1e-4, 1e9, 1e-4, 1e-6, 0, 1e-6, 1e9, 0, 0);

    private static GivenAnswer answer(String item, String area, double b, boolean right, LocalDate day) {
        return new GivenAnswer(item, area, null, new Difficulty(b, 0), right, day, AnswerKind.PRACTICE);
    }

    private static List<GivenAnswer> answers(
            SplittableRandom random, String area, int count, double theta, LocalDate day) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    double b = random.nextDouble(-2, 2);
                    boolean right = random.nextDouble() < Rasch.probability(theta, b);
                    return answer(area + day + i, area, b, right, day);
                })
                .toList();
    }

    private static Mastery mastery(List<GivenAnswer> answers) {
        return Mastery.of(answers, Dynamics.DEFAULT, DAY);
    }

    private static Proficiency area(Mastery mastery, String area) {
        return requireNonNull(mastery.areas().get(area));
    }

    @Test
    void agreesWithTheEstimateOfOneExamWhereNothingMoves() {
        Seeds.each(50, random -> {
            var given = answers(random, "BB", random.nextInt(30, 200), random.nextDouble(-1, 2), DAY);
            var exam = ExpectedAPosteriori.estimate(given.stream()
                    .map(each -> new ScoredItem(each.difficulty(), each.right()))
                    .toList());
            Ability found = Mastery.of(given, STILL, DAY).level();
            // mode and curvature here, mean and variance there
            assertThat(found.theta()).isCloseTo(exam.theta(), Offset.offset(0.05));
            assertThat(found.se()).isCloseTo(exam.se(), Offset.offset(0.02));
        });
    }

    @Test
    void doesNotDependOnTheDaysWhereNothingMoves() {
        Seeds.each(30, random -> {
            var given = new ArrayList<GivenAnswer>();
            var spread = new ArrayList<GivenAnswer>();
            for (GivenAnswer each : answers(random, "BB", 90, 0.4, DAY)) {
                given.add(each);
                spread.add(answer(
                        each.item(), "BB", each.difficulty().b(), each.right(), DAY.minusDays(given.size() / 30)));
            }
            Collections.reverse(spread);
            Ability once = Mastery.of(given, STILL, DAY).level();
            Ability overDays = Mastery.of(spread, STILL, DAY).level();
            assertThat(overDays.theta()).isCloseTo(once.theta(), Offset.offset(0.03));
            assertThat(overDays.se()).isCloseTo(once.se(), Offset.offset(0.01));
        });
    }

    @Test
    void countsFirstAnswersAsEvidenceAndRepeatsAsLearning() {
        var random = new SplittableRandom(1);
        var first = answers(random, "BB", 40, 0, DAY.minusDays(3));
        var both = new ArrayList<>(first);
        first.forEach(
                each -> both.add(answer(each.item(), "BB", each.difficulty().b(), true, DAY.minusDays(3))));
        var before = mastery(first);
        var after = mastery(both);
        assertThat(area(after, "BB")).isEqualTo(area(before, "BB"));
        int right = (int) first.stream().filter(GivenAnswer::right).count();
        assertThat(after.repeats()).containsEntry("BB", new Repeats(40 - right, 40 - right, right, right));
        assertThat(after.answers()).isEqualTo(40);
    }

    @Test
    void drawsAnAreaToTheWholeAsFarAsItsOwnAnswersSayLittle() {
        var random = new SplittableRandom(2);
        var given = new ArrayList<>(answers(random, "CH", 60, 1, DAY));
        given.addAll(answers(random, "HE", 60, 1, DAY));
        given.addAll(answers(random, "MI", 60, 1, DAY));
        for (int i = 0; i < 4; i++) {
            given.add(answer("bb" + i, "BB", 1, false, DAY));
        }
        var little = area(mastery(given), "BB");
        for (int i = 4; i < 40; i++) {
            given.add(answer("bb" + i, "BB", 1, i % 5 == 0, DAY));
        }
        var much = area(mastery(given), "BB");
        double whole = area(mastery(given), "CH").ability().theta();
        assertThat(little.ability().theta()).isBetween(0.0, whole);
        assertThat(little.isWeaker()).isFalse();
        assertThat(much.ability().theta()).isLessThan(little.ability().theta());
        assertThat(much.isWeaker()).isTrue();
        assertThat(much.ability().se()).isLessThan(little.ability().se());
        assertThat(much.answers()).isEqualTo(40);
        assertThat(much.right()).isEqualTo(7);
    }

    @Test
    void believesRecentAnswersMoreThanOldOnes() {
        var random = new SplittableRandom(3);
        var weakThenStrong = new ArrayList<>(answers(random, "BB", 60, -1, DAY.minusDays(120)));
        weakThenStrong.addAll(answers(random, "BB", 60, 1, DAY));
        var strongThenWeak = new ArrayList<>(answers(random, "BB", 60, 1, DAY.minusDays(120)));
        strongThenWeak.addAll(answers(random, "BB", 60, -1, DAY));
        assertThat(area(mastery(weakThenStrong), "BB").ability().theta()).isGreaterThan(0.4);
        assertThat(area(mastery(strongThenWeak), "BB").ability().theta()).isLessThan(0);
    }

    @Test
    void knowsLessAfterABreak() {
        var given = answers(new SplittableRandom(4), "BB", 100, 0.5, DAY.minusDays(60));
        Ability then = Mastery.of(given, Dynamics.DEFAULT, DAY.minusDays(60)).level();
        Ability now = mastery(given).level();
        assertThat(now.se()).isGreaterThan(then.se());
        assertThat(now.theta()).isLessThan(then.theta());
    }

    @Test
    void findsATopicThatLagsBehindItsArea() {
        var random = new SplittableRandom(5);
        var given = new ArrayList<GivenAnswer>();
        for (GivenAnswer each : answers(random, "BB", 200, 0.8, DAY)) {
            boolean kell = given.size() % 4 == 0;
            given.add(new GivenAnswer(
                    each.item(),
                    "BB",
                    kell ? "BB.kell" : "BB.abo",
                    each.difficulty(),
                    !kell && each.right(),
                    DAY,
                    AnswerKind.PRACTICE));
        }
        var topics = mastery(given).topics();
        var kell = requireNonNull(topics.get("BB.kell"));
        assertThat(kell.isWeaker()).isTrue();
        assertThat(kell.answers()).isEqualTo(50);
        assertThat(requireNonNull(topics.get("BB.abo")).isWeaker()).isFalse();
    }

    @Test
    void weighsAreasAsTheExamDoes() {
        var random = new SplittableRandom(6);
        var given = new ArrayList<>(answers(random, "BB", 120, -1, DAY));
        given.addAll(answers(random, "CH", 120, 1.5, DAY));
        var mastery = mastery(given);
        Ability bloodBank = mastery.inExam(Map.of("BB", 9.0, "CH", 1.0));
        Ability chemistry = mastery.inExam(Map.of("BB", 1.0, "CH", 9.0));
        assertThat(bloodBank.theta()).isLessThan(chemistry.theta() - 0.5);
        Ability unknown = mastery.inExam(Map.of("BB", 1.0, "MI", 1.0));
        assertThat(unknown.se()).isGreaterThan(mastery.inExam(Map.of("BB", 1.0)).se());
        assertThatIllegalArgumentException().isThrownBy(() -> mastery.inExam(Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> mastery.inExam(Map.of("BB", -1.0)));
    }

    @Test
    void saysWhereAnswersAreMissing() {
        var mastery = mastery(answers(new SplittableRandom(7), "BB", 150, 0.5, DAY));
        var shares = Map.of("BB", 0.4, "CH", 0.4, "UA", 0.2);
        var missing = mastery.missing(shares, 0.2);
        assertThat(missing).containsKeys("CH", "UA").doesNotContainKey("BB");
        assertThat(missing.getOrDefault("CH", 0)).isGreaterThan(missing.getOrDefault("UA", 0));
        assertThat(mastery.missing(shares, 1)).isEmpty();
    }

    @Test
    void isTheSameInAnyOrderOfTheAnswersOfADay() {
        Seeds.each(20, random -> {
            var given = new ArrayList<>(answers(random, "BB", 30, 0, DAY.minusDays(5)));
            given.addAll(answers(random, "CH", 30, 0, DAY));
            var mixed = new ArrayList<>(given);
            Collections.shuffle(mixed, new Random(random.nextLong()));
            Ability expected = mastery(given).level();
            assertThat(mastery(mixed).level().theta()).isCloseTo(expected.theta(), Offset.offset(1e-6));
        });
    }

    @Test
    void staysWithinReasonForAllRightAndAllWrong() {
        for (boolean right : new boolean[] {true, false}) {
            var given = IntStream.range(0, 500)
                    .mapToObj(i -> answer("i" + i, "BB", right ? -3 : 3, right, DAY.minusDays(i % 50)))
                    .toList();
            assertThat(Math.abs(mastery(given).level().theta())).isLessThan(6);
            assertThat(mastery(given).level().se()).isBetween(0.05, 1.5);
        }
        assertThat(mastery(List.of()).level())
                .isEqualTo(new Ability(Population.CANDIDATES.mean(), Population.CANDIDATES.sd()));
    }

    @Test
    void followsAnswersOnlyInTheOrderOfTheirDays() {
        var track = new AbilityTrack(Dynamics.DEFAULT);
        track.add(answer("a", "BB", 0, true, DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> track.add(answer("b", "BB", 0, true, DAY.minusDays(1))));
        assertThatIllegalArgumentException().isThrownBy(() -> track.at(DAY.minusDays(1)));
        assertThat(track.at(DAY).level()).isEqualTo(track.at(DAY).level());
    }

    @Test
    void takesMillisecondsForTenThousandAnswers() {
        var random = new SplittableRandom(8);
        var given = new ArrayList<GivenAnswer>();
        for (int day = 0; day < 250; day++) {
            for (String area : List.of("BB", "CH", "HE", "MI", "IM", "UA", "LO", "MB")) {
                given.addAll(answers(random, area, 5, 0.5, DAY.minusDays(day)));
            }
        }
        mastery(given);
        long began = System.nanoTime();
        mastery(given);
        assertThat((System.nanoTime() - began) / 1e6).isLessThan(2_000);
    }
}
