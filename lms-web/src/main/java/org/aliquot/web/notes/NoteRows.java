package org.aliquot.web.notes;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import org.aliquot.notes.NoteView;
import org.aliquot.sheets.CsvWriter;
import org.aliquot.web.Dates;

/** Notes as rows of a table. */
final class NoteRows implements NoteWriter {

    private static final List<String> HEADING = List.of("course", "area", "kind", "where", "quote", "note", "changed");

    private final CsvWriter rows;
    private final Dates dates;

    NoteRows(Writer out, Dates dates) throws IOException {
        this.rows = new CsvWriter(out);
        this.dates = dates;
        rows.write(HEADING);
    }

    @Override
    public void write(NoteView note) throws IOException {
        NoteCard card = NoteCard.of(note, dates);
        rows.write(Arrays.asList(
                note.subject().courseTitle(),
                note.subject().area(),
                card.kind(),
                card.where(),
                card.quote(),
                card.body(),
                note.changedAt().toString()));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
