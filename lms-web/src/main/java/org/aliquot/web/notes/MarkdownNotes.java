package org.aliquot.web.notes;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import org.aliquot.notes.NoteView;
import org.aliquot.web.Dates;

/** Notes to be read, with a heading above those of each course. */
final class MarkdownNotes implements NoteWriter {

    private final Writer out;
    private final Dates dates;
    private String heading = "";

    MarkdownNotes(Writer out, Dates dates) throws IOException {
        this.out = out;
        this.dates = dates;
        out.write("# My notes\n");
    }

    @Override
    public void write(NoteView note) throws IOException {
        NoteCard card = NoteCard.of(note, dates);
        String course = Objects.requireNonNullElse(note.subject().courseTitle(), "Other questions");
        if (!course.equals(heading)) {
            out.write("\n## " + course + "\n");
            heading = course;
        }
        out.write("\n### " + card.where() + "\n\n");
        if (card.quote() != null) {
            out.write("> " + card.quote() + "\n\n");
        }
        out.write(card.body().isEmpty() ? "" : card.body() + "\n\n");
        out.write("*" + card.kind() + ", " + card.when() + "*\n");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
