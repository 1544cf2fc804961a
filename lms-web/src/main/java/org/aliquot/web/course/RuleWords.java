package org.aliquot.web.course;

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
                : new View(true, "Completed on " + dates.date(completedAt) + ".", lines);
    }

    /** What is still asked for, each in a line. */
    public static List<String> unmet(CourseStanding standing) {
        return standing.parts().stream()
                .filter(part -> !part.met())
                .map(RuleWords::line)
                .toList();
    }

    private static String missing(CourseStanding standing) {
        List<String> todo = standing.parts().stream()
                .filter(part -> !part.met())
                .map(RuleWords::todo)
                .toList();
        String done =
                standing.partsMet() + " of " + Wording.count(standing.parts().size(), "part") + " done so far";
        return todo.isEmpty() ? done + "." : "To complete the course, " + Wording.list(todo) + ". " + done + ".";
    }

    private static String todo(Part part) {
        return switch (part) {
            case Part.Lessons lessons -> "read all lessons";
            case Part.Checks checks -> "answer more questions in the lessons right";
            case Part.Quizzes quizzes -> "pass " + Wording.list(quoted(quizzes.missing()));
            case Part.Exam exam -> "reach " + score(exam.score(), exam.scaled()) + " in “" + exam.title() + "”";
        };
    }

    private static String line(Part part) {
        return switch (part) {
            case Part.Lessons lessons -> lessons.done() + " of " + Wording.count(lessons.total(), "lesson") + " read";
            case Part.Checks checks ->
                checks.right() + " of " + Wording.count(checks.total(), "question")
                        + " in the lessons are right so far; " + checks.needed() + " are needed (" + checks.percent()
                        + "%)";
            case Part.Quizzes quizzes ->
                (quizzes.total() - quizzes.missing().size()) + " of "
                        + Wording.count(quizzes.total(), "quiz", "quizzes") + " passed in exam mode";
            case Part.Exam exam ->
                "“" + exam.title() + "”: " + score(exam.score(), exam.scaled()) + " or more, "
                        + (exam.best() == null ? "not taken yet" : "your best is " + score(exam.best(), exam.scaled()));
        };
    }

    private static String score(int score, boolean scaled) {
        return scaled ? "" + score : score + "%";
    }

    private static List<String> quoted(List<String> titles) {
        return titles.stream().map(title -> "“" + title + "”").toList();
    }
}
