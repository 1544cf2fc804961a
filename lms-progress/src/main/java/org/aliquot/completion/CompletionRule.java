package org.aliquot.completion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What completes a course: all that is asked for here.
 *
 * @param lessons whether every published lesson is to be completed
 * @param checksPercent least share of the lessons' questions answered right; null when they do not matter
 * @param quizzes which quizzes are to be passed
 * @param named their keys, with {@link Quizzes#NAMED}
 * @param exam key of the exam to be sat; null for none
 * @param examScore least score in it, on its scale, or in percent where it has none
 * @param version counts changes; 0 when nobody has set a rule yet
 */
public record CompletionRule(
        boolean lessons,
        @Nullable Integer checksPercent,
        Quizzes quizzes,
        List<String> named,
        @Nullable String exam,
        @Nullable Integer examScore,
        int version) {

    /** What holds for a course until somebody sets something else. */
    public static final CompletionRule UNSET = new CompletionRule(true, null, Quizzes.NONE, List.of(), null, null, 0);

    public static final int BEST_SCORE = 999;

    public CompletionRule {
        named = named.stream().distinct().sorted().toList();
        if ((quizzes == Quizzes.NAMED) == named.isEmpty() || (exam == null) != (examScore == null)) {
            throw new IllegalArgumentException("A quiz or a score is missing or too much");
        }
        if (outside(checksPercent, 1, 100) || outside(examScore, 0, BEST_SCORE)) {
            throw new IllegalArgumentException("A share or score is out of bounds");
        }
        if (!lessons && checksPercent == null && quizzes == Quizzes.NONE && exam == null) {
            throw new IllegalArgumentException("A rule asks for something");
        }
    }

    private static boolean outside(@Nullable Integer number, int least, int most) {
        return number != null && (number < least || number > most);
    }
}
