package org.aliquot.interchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionWriter;
import org.aliquot.interchange.ReadQuestion;
import org.aliquot.interchange.media.MediaFolder;
import org.aliquot.interchange.text.OutFile;
import org.aliquot.sheets.CsvWriter;
import org.aliquot.sheets.RowWriter;
import org.aliquot.sheets.WorkbookWriter;

/** Writes one row a question; pictures go beside the file. */
public final class TableWriter implements QuestionWriter {

    private final RowWriter rows;
    private final MediaFolder media;

    private TableWriter(RowWriter rows, Path file) {
        this.rows = rows;
        this.media = new MediaFolder(file);
    }

    public static TableWriter csv(Path file) throws IOException {
        return new TableWriter(csv(OutFile.create(file)), file);
    }

    public static TableWriter xlsx(Path file) throws IOException {
        return new TableWriter(xlsx(OutFile.create(file)), file);
    }

    static RowWriter csv(OutputStream out) throws IOException {
        CsvWriter rows = new CsvWriter(out);
        rows.write(Columns.ALL);
        return rows;
    }

    static WorkbookWriter xlsx(OutputStream out) {
        return new WorkbookWriter(out, "Questions", Columns.ALL);
    }

    static List<String> cells(Map<String, String> row) {
        return Columns.ALL.stream().map(column -> row.getOrDefault(column, "")).toList();
    }

    @Override
    public boolean write(ReadQuestion question, Consumer<QuestionFinding> findings) throws IOException {
        Map<String, String> row = RowWriting.of(question, findings);
        if (row == null) {
            return false;
        }
        rows.write(cells(row));
        media.keep(question.media());
        return true;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
