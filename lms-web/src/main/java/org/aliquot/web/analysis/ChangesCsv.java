package org.aliquot.web.analysis;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.aliquot.delivery.ResultView;
import org.aliquot.delivery.ScoreChange;
import org.aliquot.sheets.CsvWriter;
import org.jspecify.annotations.Nullable;

/** Changed scores as a file, one line after the other. Holds ids and no text that a person wrote. */
final class ChangesCsv {

    private static final List<String> COLUMNS = List.of(
            "attempt",
            "learner",
            "exam",
            "right_before",
            "total_before",
            "scaled_before",
            "passed_before",
            "right_after",
            "total_after",
            "scaled_after",
            "passed_after");

    private final CsvWriter rows;

    ChangesCsv(OutputStream out) throws IOException {
        this.rows = new CsvWriter(out);
        rows.write(COLUMNS);
    }

    void add(ScoreChange change) {
        ResultView before = change.before();
        ResultView after = change.after();
        @Nullable
        Object[] cells = {
            change.attempt(),
            change.learner().value(),
            change.exam(),
            before.raw(),
            before.total(),
            before.measure().scaled(),
            before.measure().pass(),
            after.raw(),
            after.total(),
            after.measure().scaled(),
            after.measure().pass()
        };
        rows.put(Arrays.asList(cells));
    }

    void flush() throws IOException {
        rows.flush();
    }
}
