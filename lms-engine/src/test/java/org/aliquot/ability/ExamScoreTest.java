package org.aliquot.ability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.aliquot.oracle.Seeds;
import org.aliquot.oracle.Tolerances;
import org.aliquot.response.MultipleResponse;
import org.aliquot.response.Response;
import org.aliquot.response.ScoringRule;
import org.aliquot.response.SingleBest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExamScoreTest {

    private static final ScoringRule SINGLE = new SingleBest("k");
    private static final ScoringRule PAIR = new MultipleResponse(Set.of("k", "l"));
    private static final Response RIGHT = new Response.Choice("k");
    private static final Response WRONG = new Response.Choice("x");

    private static ExamItem item(@Nullable String area, @Nullable Response response) {
        return new ExamItem(new Difficulty(0, 0), area, SINGLE, response);
    }

    private static Ability ability(ExamScore score) {
        var ability = score.ability();
        assertThat(ability).isNotNull();
        return ability;
    }

    @Test
    void countsBlankQuestionsAsWrong() {
        var score = ExamScore.of(List.of(item("A", RIGHT), item("A", null), item("B", WRONG), item("B", null)));
        assertThat(score.raw()).isEqualTo(1);
        assertThat(score.answered()).isEqualTo(2);
        assertThat(score.total()).isEqualTo(4);
        assertThat(score.hundredths()).isEqualTo(100);
        assertThat(score.isExtreme()).isFalse();
        var wrong = ExamScore.of(List.of(item("A", RIGHT), item("A", WRONG), item("B", WRONG), item("B", WRONG)));
        assertThat(score.ability()).isEqualTo(wrong.ability());
    }

    @Test
    void countsPartialCreditInPointsButNotAsRight() {
        var half = Response.Choices.of(Set.of("k"));
        var full = Response.Choices.of(Set.of("k", "l"));
        var rated = Difficulty.rated(0);
        var score = ExamScore.of(List.of(
                new ExamItem(rated, null, PAIR, half), new ExamItem(rated, null, PAIR, full), item(null, RIGHT)));
        assertThat(score.raw()).isEqualTo(2);
        assertThat(score.hundredths()).isEqualTo(250);
        assertThat(score.areas()).isEmpty();
    }

    @Test
    void splitsIntoAreasInTheOrderOfTheForm() {
        var score = ExamScore.of(
                List.of(item("B", RIGHT), item("A", RIGHT), item("B", WRONG), item("A", null), item(null, RIGHT)));
        assertThat(score.areas()).extracting(AreaScore::area).containsExactly("B", "A");
        assertThat(score.areas()).extracting(AreaScore::answered).containsExactly(2, 1);
        assertThat(score.areas()).extracting(AreaScore::correct).containsExactly(1, 1);
        assertThat(score.areas()).extracting(AreaScore::total).containsExactly(2, 2);
        assertThat(score.total()).isEqualTo(5);
    }

    @Test
    void refusesAResponseOfAnotherKind() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ExamItem(Difficulty.rated(0), "A", PAIR, RIGHT));
    }

    @Test
    void callsAnAreaWeakerOnlyBeyondChance() {
        var areas = new ArrayList<ExamItem>();
        Stream.generate(() -> item("strong", RIGHT)).limit(20).forEach(areas::add);
        Stream.generate(() -> item("weak", WRONG)).limit(10).forEach(areas::add);
        assertThat(ExamScore.of(areas).areas()).extracting(AreaScore::isWeaker).containsExactly(false, true);
        assertThat(new AreaScore("A", 1, 1, 1, new Ability(0, 1), -1.64).isWeaker())
                .isFalse();
        assertThat(new AreaScore("A", 1, 1, 1, new Ability(0, 1), -1.65).isWeaker())
                .isTrue();
    }

    @Test
    void isSlowerToCallAnAreaWeakerWhileItsDifficultiesAreRatings() {
        assertThat(zOfWeakArea(Difficulty.AUTHOR_SD)).isGreaterThan(zOfWeakArea(0));
    }

    private static double zOfWeakArea(double sd) {
        var difficulty = new Difficulty(0, sd);
        var items = new ArrayList<ExamItem>();
        for (int i = 0; i < 30; i++) {
            items.add(new ExamItem(difficulty, i < 20 ? "strong" : "weak", SINGLE, i < 20 ? RIGHT : WRONG));
        }
        return ExamScore.of(items).areas().getLast().z();
    }

    @Test
    void staysInRangeForRandomAnswers() {
        Seeds.each(200, random -> {
            var items = Stream.generate(() -> randomItem(random))
                    .limit(random.nextInt(1, 60))
                    .toList();
            var score = ExamScore.of(items);
            assertThat(score.total()).isEqualTo(items.size());
            assertThat(score.raw()).isBetween(0, score.answered());
            assertThat(score.answered()).isBetween(0, score.total());
            assertThat(score.hundredths()).isBetween(score.raw() * 100, score.answered() * 100);
            assertThat(score.areas().stream().mapToInt(AreaScore::total).sum()).isEqualTo(items.size());
            var scaled = ScoreScale.zeroTo999().score(ability(score));
            assertThat(scaled.value()).isBetween(scaled.low(), scaled.high()).isBetween(0, 999);
        });
    }

    private static ExamItem randomItem(SplittableRandom random) {
        var difficulty = Difficulty.rated(random.nextDouble(-3, 3));
        var area = "A" + random.nextInt(4);
        boolean pair = random.nextBoolean();
        Response given = pair ? Response.Choices.of(Set.of("k", random.nextBoolean() ? "l" : "x")) : RIGHT;
        return new ExamItem(difficulty, area, pair ? PAIR : SINGLE, random.nextInt(3) == 0 ? null : given);
    }

    @Nested
    class OfAnExtremeForm {

        @Test
        void hasNoAbilityWithoutQuestions() {
            assertThat(ExamScore.of(List.of())).isEqualTo(new ExamScore(0, 0, 0, 0, null, List.of()));
        }

        @Test
        void existsForOneQuestion() {
            var score = ExamScore.of(List.of(item("A", RIGHT)));
            assertThat(score.isExtreme()).isTrue();
            assertThat(ability(score).theta()).isCloseTo(Math.log(3), Tolerances.ROUNDING);
        }

        @Test
        void isFiniteForAllRightAndAllWrong() {
            var right = ExamScore.of(
                    Stream.generate(() -> item("A", RIGHT)).limit(100).toList());
            var wrong = ExamScore.of(
                    Stream.generate(() -> item("A", WRONG)).limit(100).toList());
            assertThat(right.isExtreme()).isTrue();
            assertThat(wrong.isExtreme()).isTrue();
            assertThat(ability(right).theta()).isCloseTo(Math.log(201), Tolerances.ROUNDING);
            assertThat(ability(wrong).theta()).isCloseTo(-Math.log(201), Tolerances.ROUNDING);
        }
    }
}
