package org.aliquot.web.practice;

import static org.aliquot.web.language.Titles.titled;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.delivery.ResultView;
import org.aliquot.examplan.ScoreScale;
import org.aliquot.web.Dates;
import org.aliquot.web.address.ExamUrls;
import org.springframework.stereotype.Component;

/** Finished attempts as rows: when, what came out, on which scale. */
@Component
public class PastAttempts {

    private final Exams exams;

    PastAttempts(Exams exams) {
        this.exams = exams;
    }

    /** In the given order; those without a result are left out. */
    public List<PracticePage.Past> views(List<AttemptSummary> finished, Dates dates) {
        Map<String, ExamVersion> current =
                exams.exams(finished.stream().map(AttemptSummary::exam).collect(Collectors.toSet()));
        return finished.stream()
                .flatMap(attempt -> Optional.ofNullable(attempt.result()).stream()
                        .map(result ->
                                view(attempt, result, scale(Optional.ofNullable(current.get(attempt.exam()))), dates)))
                .toList();
    }

    private static PracticePage.Past view(AttemptSummary attempt, ResultView result, ScoreScale scale, Dates dates) {
        return new PracticePage.Past(
                titled(attempt.title()),
                ExamWords.mode(attempt),
                dates.dateTime(attempt.endedAt() == null ? attempt.startedAt() : attempt.endedAt()),
                ScoreWords.reading(result),
                ScoreWords.scale(result, scale).orElse(null),
                ExamUrls.result(attempt.id().toString()));
    }

    /** The scale of an exam as it is now; a retired exam's is taken as the usual one. */
    public ScoreScale scale(String exam) {
        return scale(exams.exam(exam));
    }

    private static ScoreScale scale(Optional<ExamVersion> exam) {
        return exam.map(found -> found.spec().outcome().scale()).orElse(ScoreScale.TO_999);
    }
}
