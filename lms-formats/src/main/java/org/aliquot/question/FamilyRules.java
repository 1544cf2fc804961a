package org.aliquot.question;

import java.util.List;
import org.aliquot.family.FamilyProblem;
import org.jspecify.annotations.Nullable;

/** What a family must fulfil before anyone is asked one of its instances. */
final class FamilyRules {

    private FamilyRules() {}

    /** Whether instances can be made; says what is wrong where they can't. */
    static boolean isSound(ItemContent item, FamilyContent family, Problems problems) {
        if (!Generation.isPossible(item.task())) {
            problems.add("family", "only a number, or a single question with one right option, can be a family");
            return false;
        }
        if (!isShown(item, family.shown(), problems)) {
            return false;
        }
        try {
            List<FamilyProblem> found = Generation.problems(item, family);
            found.forEach(problem -> problems.add("family", problem.where() + " " + problem.what()));
            return found.isEmpty();
        } catch (NumberFormatException notANumber) {
            problems.add("family", "a limit, a step or a rounding is not a number: " + notANumber.getMessage());
            return false;
        }
    }

    private static boolean isShown(ItemContent item, @Nullable Integer shown, Problems problems) {
        int options = item.options().size();
        boolean fits = shown == null || shown >= 2 && shown <= options;
        if (!fits) {
            problems.add(
                    "family.shown",
                    options == 0
                            ? "options are shown of questions that have options"
                            : "of " + options + " options, 2 to " + options + " can be shown, not " + shown);
        }
        return fits;
    }
}
