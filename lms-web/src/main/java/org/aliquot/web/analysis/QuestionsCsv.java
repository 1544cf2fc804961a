package org.aliquot.web.analysis;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.aliquot.sheets.CsvWriter;
import org.jspecify.annotations.Nullable;

/** How the questions of a quiz work, one on each line. What too few answers say nothing about is empty. */
final class QuestionsCsv {

    private static final List<String> COLUMNS = List.of(
            "question",
            "stem",
            "answers",
            "right_percent",
            "right_low",
            "right_high",
            "discrimination",
            "median_time",
            "in_words",
            "median_seconds");

    private QuestionsCsv() {}

    static void write(List<QuizAnalysisPage.Row> questions, OutputStream out) throws IOException {
        CsvWriter rows = new CsvWriter(out);
        rows.write(COLUMNS);
        for (QuizAnalysisPage.Row question : questions) {
            rows.write(cells(question));
        }
        rows.flush();
    }

    private static List<@Nullable Object> cells(QuizAnalysisPage.Row question) {
        AnalysisPage.Share right = question.right();
        @Nullable
        Object[] cells = {
            question.slug(),
            question.begin(),
            question.answers(),
            right == null ? null : right.percent(),
            right == null ? null : right.low(),
            right == null ? null : right.high(),
            told(question.discrimination()),
            told(question.time()),
            question.flags().stream().map(FlagNote::title).collect(Collectors.joining("; ")),
            question.seconds()
        };
        return Arrays.asList(cells);
    }

    private static @Nullable String told(String words) {
        return words.equals("–") ? null : words;
    }
}
