package org.aliquot.web.notes;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aliquot.notes.NoteView;
import org.aliquot.sheets.CsvWriter;
import org.aliquot.web.Dates;

/** All notes as a file: Markdown for people and other programs of notes, CSV for tables. */
enum NotesFile {
    MD("text/markdown") {
        @Override
        void write(List<NoteView> notes, Dates dates, PrintWriter out) {
            String heading = "";
            out.print("# My notes\n");
            for (NoteView note : notes) {
                NoteCard card = NoteCard.of(note, dates);
                String course = Objects.requireNonNullElse(note.subject().courseTitle(), "Other questions");
                if (!course.equals(heading)) {
                    out.print("\n## " + course + "\n");
                    heading = course;
                }
                out.print("\n### " + card.where() + "\n\n");
                if (card.quote() != null) {
                    out.print("> " + card.quote() + "\n\n");
                }
                out.print(card.body().isEmpty() ? "" : card.body() + "\n\n");
                out.print("*" + card.kind() + ", " + card.when() + "*\n");
            }
        }
    },
    CSV("text/csv") {
        @Override
        void write(List<NoteView> notes, Dates dates, PrintWriter out) throws IOException {
            CsvWriter rows = new CsvWriter(out);
            rows.write(List.of("course", "area", "kind", "where", "quote", "note", "changed"));
            for (NoteView note : notes) {
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
            rows.flush();
        }
    };

    private final String type;

    NotesFile(String type) {
        this.type = type;
    }

    static Optional<NotesFile> of(String ending) {
        return Arrays.stream(values())
                .filter(file -> file.ending().equals(ending))
                .findFirst();
    }

    abstract void write(List<NoteView> notes, Dates dates, PrintWriter out) throws IOException;

    void send(List<NoteView> notes, Dates dates, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"notes." + ending() + "\"");
        write(notes, dates, response.getWriter());
    }

    private String ending() {
        return this == MD ? "md" : "csv";
    }
}
