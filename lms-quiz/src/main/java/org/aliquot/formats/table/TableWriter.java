package org.aliquot.formats.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.aliquot.formats.QuestionFinding;
import org.aliquot.formats.QuestionWriter;
import org.aliquot.formats.ReadQuestion;
import org.aliquot.formats.internal.MediaFolder;
import org.aliquot.formats.internal.OutFile;

/** Writes one row a question; pictures go beside the file. */
public final class TableWriter implements QuestionWriter {

    /** A file of rows. */
    interface Rows extends AutoCloseable {

        void write(Map<String, String> row) throws IOException;

        @Override
        void close() throws IOException;
    }

    private final Rows rows;
    private final MediaFolder media;

    private TableWriter(Rows rows, Path file) {
        this.rows = rows;
        this.media = new MediaFolder(file);
    }

    public static TableWriter csv(Path file) throws IOException {
        return new TableWriter(new CsvRows(OutFile.create(file)), file);
    }

    public static TableWriter xlsx(Path file) throws IOException {
        return new TableWriter(new XlsxRows(OutFile.create(file)), file);
    }

    @Override
    public boolean write(ReadQuestion question, Consumer<QuestionFinding> findings) throws IOException {
        Map<String, String> row = RowWriting.of(question, findings);
        if (row == null) {
            return false;
        }
        rows.write(row);
        media.keep(question.media());
        return true;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
