package org.aliquot.reports;

import java.util.Map;
import java.util.stream.Collectors;
import org.aliquot.blueprint.Exams;
import org.aliquot.examplan.ExamSpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a practice score is worth: its 90 % interval on the exam's scale, and the exam's title. */
@Component
class PracticeScales {

    /** Half of a 90 % interval, in standard errors. */
    private static final double NINETY = 1.645;

    private final Exams exams;

    PracticeScales(Exams exams) {
        this.exams = exams;
    }

    /** The exams as they are now, by key. */
    Map<String, ExamSpec> specs() {
        return exams.all().stream()
                .collect(Collectors.toMap(exam -> exam.spec().key(), exam -> exam.spec(), (first, second) -> first));
    }

    /** Puts title, low and high into a row where {@code score}, {@code error} and {@code exam} are known. */
    static void fill(Map<String, @Nullable Object> row, String word, @Nullable ExamSpec spec) {
        if (spec != null
                && row.get(word + "Score") instanceof Number score
                && row.get(word + "Error") instanceof Number error) {
            interval(row, word, score.intValue(), error.doubleValue(), spec);
        }
    }

    /** Both practice scales are linear in ability: so many points to the logit, cut off at their ends. */
    private static void interval(
            Map<String, @Nullable Object> row, String word, int score, double error, ExamSpec spec) {
        int perLogit = switch (spec.outcome().scale()) {
            case TO_999 -> 100;
            case TO_100 -> 10;
            case NONE -> 0;
        };
        int end = perLogit == 100 ? 999 : 100;
        if (perLogit > 0) {
            long half = Math.round(NINETY * error * perLogit);
            row.put(word + "Low", Math.max(0, score - half));
            row.put(word + "High", Math.min(end, score + half));
        }
    }
}
