package org.aliquot.web.course;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.time.Instant;
import java.util.List;
import org.aliquot.completion.CourseStanding;
import org.aliquot.completion.CourseStanding.Part;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.jspecify.annotations.Nullable;

/** How a learner stands with what completes a course, in words. */
public final class RuleWords {

    /**
     * What a page shows of it.
     *
     * @param headline such as {@code To complete the course, pass “Quiz: ABO and H”. 2 of 3 parts done.}
     * @param lines each thing that is asked for; none where there are only the lessons, which are counted elsewhere
     */
    public record View(boolean complete, String headline, List<Line> lines) {

        public View {
            lines = List.copyOf(lines);
        }
    }

    public record Line(boolean met, String text) {}

    private RuleWords() {}

    /** Null where there is nothing to say beside the count of lessons. */
    public static @Nullable View of(@Nullable CourseStanding standing, Dates dates) {
        if (standing == null) {
            return null;
        }
        boolean more = !standing.parts().stream().allMatch(Part.Lessons.class::isInstance);
        Instant completedAt = standing.completedAt();
        if (completedAt == null && !more) {
            return null;
        }
        List<Line> lines = more
                ? standing.parts().stream()
                        .map(part -> new Line(part.met(), line(part)))
                        .toList()
                : List.of();
        return completedAt == null
                ? new View(false, missing(standing), lines)
                : new View(true, t("Completed on {0}.", dates.date(completedAt)), lines);
    }

    /** What is still missing, each in a line; for staff. */
    public static List<String> unmet(CourseStanding standing) {
        return standing.parts().stream()
                .filter(part -> !part.met())
                .map(RuleWords::left)
                .toList();
    }

    private static String left(Part part) {
        return switch (part) {
            case Part.Lessons(int done, int total, var _) ->
                Wording.count(total - done, "lesson") + " (" + done + " of " + total + " read)";
            case Part.Checks(int right, var _, var _, int needed, var _) ->
                Wording.count(needed - right, "question") + " in lessons (" + right + " of " + needed + " right)";
            case Part.Quizzes(List<String> missing, int total, var _) ->
                Wording.count(missing.size(), "quiz", "quizzes") + passed(total - missing.size(), total);
            case Part.Exam exam -> line(exam);
        };
    }

    private static String passed(int passed, int total) {
        return " (" + passed + " of " + total + " passed in exam mode)";
    }

    private static String missing(CourseStanding standing) {
        List<String> todo = standing.parts().stream()
                .filter(part -> !part.met())
                .map(RuleWords::todo)
                .toList();
        String done = t(
                "{0} of {1} done so far",
                standing.partsMet(), Wording.count(standing.parts().size(), "part"));
        return todo.isEmpty() ? done + "." : t("To complete the course, {0}. {1}.", Wording.list(todo), done);
    }

    private static String todo(Part part) {
        return switch (part) {
            case Part.Lessons lessons -> t("read all lessons");
            case Part.Checks checks -> t("get more of the questions in the lessons right");
            case Part.Quizzes quizzes -> t("pass {0}", Wording.list(quoted(quizzes.missing())));
            case Part.Exam exam -> t("reach {0} in “{1}”", score(exam.score(), exam.scaled()), titled(exam.title()));
        };
    }

    private static String line(Part part) {
        return switch (part) {
            case Part.Lessons lessons -> t("{0} of {1} read", lessons.done(), Wording.count(lessons.total(), "lesson"));
            case Part.Checks checks ->
                t(
                        "{0} of {1} in the lessons answered right so far; you need {2} ({3}%)",
                        checks.right(), Wording.count(checks.total(), "question"), checks.needed(), checks.percent());
            case Part.Quizzes quizzes ->
                t(
                        "{0} of {1} passed in exam mode",
                        quizzes.total() - quizzes.missing().size(), Wording.count(quizzes.total(), "quiz", "quizzes"));
            case Part.Exam exam ->
                t(
                        "“{0}”: {1} or more, {2}",
                        titled(exam.title()),
                        score(exam.score(), exam.scaled()),
                        exam.best() == null
                                ? t("not taken yet")
                                : t("your best is {0}", score(exam.best(), exam.scaled())));
        };
    }

    private static String score(int score, boolean scaled) {
        return scaled ? "" + score : score + "%";
    }

    private static List<String> quoted(List<String> titles) {
        return titles.stream().map(title -> "“" + titled(title) + "”").toList();
    }
}
