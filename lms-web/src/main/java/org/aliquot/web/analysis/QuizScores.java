package org.aliquot.web.analysis;

import java.util.List;
import java.util.Map;
import org.aliquot.web.address.AnalysisUrls;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;

/**
 * What people reached at their first attempt of an exam, and the filter that says whose.
 *
 * @param whose how many there are, and of whom
 * @param readings empty while there are too few
 * @param bars scores in steps; empty while there are too few to be listed
 * @param notes what else is to be known
 */
public record QuizScores(
        Filter filter, String whose, List<Reading> readings, String unit, List<Bar> bars, List<String> notes) {

    public QuizScores {
        readings = List.copyOf(readings);
        bars = List.copyOf(bars);
        notes = List.copyOf(notes);
    }

    /** As it was asked for; {@code from} and {@code to} as they were typed. */
    public record Filter(
            String key,
            List<Choice> classes,
            String cohort,
            String from,
            String to,
            boolean narrowed,
            FieldErrors errors) {

        public Filter {
            classes = List.copyOf(classes);
        }

        public String questionsFile() {
            return AnalysisUrls.quizFile(key, parameters());
        }

        public String scoresFile() {
            return AnalysisUrls.scoresFile(key, parameters());
        }

        private Map<String, String> parameters() {
            return narrowed ? Map.of("cohort", cohort, "from", from, "to", to) : Map.of();
        }
    }

    /**
     * Scores of one step.
     *
     * @param percent of all scores, for reading
     * @param length of the bar, in percent of the longest
     */
    public record Bar(String title, int from, int below, int learners, int percent, int length) {}
}
