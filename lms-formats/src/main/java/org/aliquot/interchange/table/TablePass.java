package org.aliquot.interchange.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionSink;
import org.aliquot.interchange.QuestionSource;
import org.aliquot.interchange.ReadQuestion;
import org.aliquot.interchange.Severity;
import org.aliquot.interchange.media.LinkedMedia;
import org.aliquot.sheets.Cells;
import org.aliquot.sheets.Row;
import org.jspecify.annotations.Nullable;

/** One reading of a table: the first row that is not blank names the columns. */
final class TablePass implements Consumer<Row> {

    private final QuestionSource source;
    private final QuestionSink sink;
    private @Nullable List<String> heads;

    TablePass(QuestionSource source, QuestionSink sink) {
        this.source = source;
        this.sink = sink;
    }

    @Override
    public void accept(Row row) {
        if (!row.isBlank()) {
            take(row.number(), row.cells());
        }
    }

    private void take(int number, List<String> cells) {
        if (heads == null) {
            heads = heads(number, cells);
            return;
        }
        if (cells.stream().mapToLong(String::length).sum() > QuestionSource.LONGEST_QUESTION) {
            sink.refused("row " + number, number, "row", QuestionSource.TOO_LONG);
            return;
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.size() && i < heads.size(); i++) {
            row.put(heads.get(i), Cells.plain(cells.get(i).replace("\r\n", "\n")));
        }
        question(number, row);
    }

    private List<String> heads(int number, List<String> cells) {
        List<String> names = cells.stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_"))
                .toList();
        if (!names.contains("stem")) {
            throw source.unreadable(number, "the first row names the columns, and 'stem' is not among them");
        }
        for (String name : names) {
            if (!name.isEmpty() && !Columns.ALL.contains(name)) {
                sink.finding(new QuestionFinding(
                        source.name(),
                        number,
                        Severity.DROPPED,
                        "column " + name,
                        "a table of questions has no such column"));
            }
        }
        return names;
    }

    private void question(int number, Map<String, String> row) {
        try {
            Question question = new RowReading(row).question();
            sink.question(new ReadQuestion(question, number, LinkedMedia.of(question, source)));
        } catch (RowReading.Wrong wrong) {
            String id = row.getOrDefault("id", "").strip();
            sink.refused(
                    id.isEmpty() ? "row " + number : id, number, wrong.column(), String.valueOf(wrong.getMessage()));
        }
    }

    void end() {
        if (heads == null) {
            throw source.unreadable("the table has no rows");
        }
    }
}
