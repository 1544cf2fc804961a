package org.aliquot.web.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the questions of an exam work, what wants a look first.
 *
 * @param version of the exam
 * @param reliability of all sittings; null where the scores say it
 * @param adaptive whether questions were chosen by the answers, which leaves little to compare
 */
public record QuizAnalysisPage(
        String key,
        String title,
        int version,
        boolean adaptive,
        QuizScores scores,
        @Nullable Reading reliability,
        List<Row> rows,
        int flagged,
        String asOf) {

    public QuizAnalysisPage {
        rows = List.copyOf(rows);
    }

    /**
     * One question.
     *
     * @param seconds the median of its time, for files
     */
    public record Row(
            String slug,
            String begin,
            String url,
            int answers,
            AnalysisPage.@Nullable Share right,
            String discrimination,
            String time,
            @Nullable Long seconds,
            List<FlagNote> flags) {}
}
