package org.aliquot.web.analysis;

import java.util.List;
import java.util.stream.IntStream;
import org.aliquot.classical.ScoreCount;

/** Scores gathered in ten steps. */
final class ScoreSteps {

    private static final int STEPS = 10;

    private ScoreSteps() {}

    /** @param most the highest score there may be; it belongs to the last step */
    static List<QuizScores.Bar> of(List<ScoreCount> counts, int most) {
        int[] learners = new int[STEPS];
        counts.forEach(count ->
                learners[Math.clamp((long) Math.floor(count.score() * STEPS / most), 0, STEPS - 1)] += count.persons());
        int all = IntStream.of(learners).sum();
        int longest = IntStream.of(learners).max().orElse(1);
        int wide = most / STEPS;
        return IntStream.range(0, STEPS)
                .mapToObj(step -> new QuizScores.Bar(
                        step * wide + " to " + (step == STEPS - 1 ? most : step * wide + wide - 1),
                        step * wide,
                        step == STEPS - 1 ? most + 1 : (step + 1) * wide,
                        learners[step],
                        Math.round(100f * learners[step] / Math.max(1, all)),
                        Math.round(100f * learners[step] / Math.max(1, longest))))
                .toList();
    }
}
