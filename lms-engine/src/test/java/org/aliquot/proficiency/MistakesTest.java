package org.aliquot.proficiency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.aliquot.proficiency.Mistakes.Mistake;
import org.aliquot.proficiency.Mistakes.WrongChoice;
import org.junit.jupiter.api.Test;

/** Wrong answers with one cause are told from a handful of slips. */
class MistakesTest {

    private static final Map<String, Double> THREE = Map.of("reversed", 1 / 3.0, "classic", 1 / 3.0, "unit", 1 / 3.0);

    private static WrongChoice wrong(String taken) {
        return new WrongChoice(taken, THREE);
    }

    @Test
    void chancesAddUpAsTheBinomialDoesWhereAllAreAlike() {
        assertThat(Mistakes.atLeast(3, 0.5, 0.5, 0.5, 0.5)).isCloseTo(5 / 16.0, within(1e-12));
        assertThat(Mistakes.atLeast(0, 0.2, 0.7)).isCloseTo(1, within(1e-12));
        assertThat(Mistakes.atLeast(2, 0.2, 0.7)).isCloseTo(0.14, within(1e-12));
        assertThat(Mistakes.atLeast(1)).isZero();
    }

    @Test
    void theSameMistakeAgainAndAgainIsFound() {
        List<WrongChoice> wrong = new ArrayList<>(Collections.nCopies(8, wrong("reversed")));
        wrong.add(wrong("classic"));
        wrong.add(wrong("unit"));
        assertThat(Mistakes.of(wrong)).containsExactly(new Mistake("reversed", 8, 10));
    }

    @Test
    void twoWrongAnswersAreNoHabit() {
        var rare = Map.of("reversed", 0.01, "classic", 0.99);
        assertThat(Mistakes.of(Collections.nCopies(2, new WrongChoice("reversed", rare))))
                .isEmpty();
    }

    @Test
    void whatEveryWrongOptionSaysIsNobodysMistake() {
        assertThat(Mistakes.of(Collections.nCopies(9, new WrongChoice("classic", Map.of("classic", 1.0)))))
                .isEmpty();
    }

    /** 1,000 learners who take wrong options blindly, 40 wrong answers each, three marks tried. */
    @Test
    void whoGuessesIsHardlyEverToldOfAMistake() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261123);
        List<String> marks = List.copyOf(THREE.keySet());
        long told = IntStream.range(0, 1_000)
                .filter(_ -> !Mistakes.of(IntStream.range(0, 40)
                                .mapToObj(_ -> wrong(marks.get(random.nextInt(3))))
                                .toList())
                        .isEmpty())
                .count();
        assertThat(told).isLessThan(30);
    }
}
