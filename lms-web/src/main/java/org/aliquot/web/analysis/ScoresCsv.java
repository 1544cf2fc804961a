package org.aliquot.web.analysis;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.aliquot.sheets.CsvWriter;

/** How many reached what, one step on each line; nothing where there are too few to be listed. */
final class ScoresCsv {

    private ScoresCsv() {}

    static void write(List<QuizScores.Bar> bars, OutputStream out) throws IOException {
        CsvWriter rows = new CsvWriter(out);
        rows.write(List.of("score_from", "score_below", "learners", "percent"));
        for (QuizScores.Bar bar : bars) {
            rows.write(List.of(bar.from(), bar.below(), bar.learners(), bar.percent()));
        }
        rows.flush();
    }
}
