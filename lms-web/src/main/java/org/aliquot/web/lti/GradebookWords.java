package org.aliquot.web.lti;

import static org.aliquot.web.language.Phrases.t;

import java.util.Objects;
import org.aliquot.passback.LinkTarget;
import org.aliquot.passback.Points;
import org.aliquot.passback.ScoreLink;
import org.aliquot.passback.ScoreRule;
import org.aliquot.passback.ScoreStanding;
import org.aliquot.web.Dates;

/** How somebody's score stands with the gradebook of their course, in words. */
final class GradebookWords {

    private GradebookWords() {}

    /** As the learner reads it. */
    static String ofLearner(ScoreStanding standing, Dates dates) {
        boolean none = standing.points() == null;
        String score = score(standing);
        String system = standing.link().system();
        return switch (standing.state()) {
            case NOTHING -> counts(standing.link());
            case WAITING -> none ? t("Your score is being taken out of the gradebook") : t("{0}, on its way", score);
            case SENT -> t("{0}, in the gradebook since {1}", score, since(standing, dates));
            case KEPT -> t("Your instructor entered a grade by hand. It stays as it is");
            case REFUSED ->
                none
                        ? t("{0} did not take your score out of the gradebook. Tell your instructor.", system)
                        : t(
                                "{0} is saved here, but {1} did not accept it. Tell your instructor, who can send it again.",
                                score, system);
        };
    }

    /** As the instructor reads it, beside the score. */
    static String state(ScoreStanding standing, Dates dates) {
        return switch (standing.state()) {
            case NOTHING -> t("No score yet");
            case WAITING ->
                standing.points() == null ? t("Being taken out of the gradebook") : t("On its way to the gradebook");
            case SENT -> t("In the gradebook since {0}", since(standing, dates));
            case KEPT -> t("A grade was entered by hand, so Aliquot left it");
            case REFUSED -> RefusalWords.sentence(Objects.requireNonNull(standing.refusal()));
        };
    }

    /** {@code 42 of 50}; empty for none. */
    static String score(ScoreStanding standing) {
        Points points = standing.points();
        return points == null ? "" : t("{0} of {1}", Points.decimal(points.given()), Points.decimal(points.maximum()));
    }

    static String title(ScoreRule rule) {
        return switch (rule) {
            case BEST -> t("The best score");
            case LAST -> t("The last score");
            case FIRST -> t("The first score");
        };
    }

    private static String counts(ScoreLink link) {
        return switch (link.target()) {
            case LinkTarget.Exam _ -> counts(link.rule());
            case LinkTarget.Lesson _ -> t("One point when you complete the lesson");
            case LinkTarget.Course _ -> t("One point when you complete the course");
        };
    }

    private static String counts(ScoreRule rule) {
        return switch (rule) {
            case BEST -> t("Your best score counts");
            case LAST -> t("Your last score counts");
            case FIRST -> t("Your first score counts");
        };
    }

    private static String since(ScoreStanding standing, Dates dates) {
        return dates.dateTime(Objects.requireNonNull(standing.sentAt()));
    }
}
