package org.aliquot.web.notes;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Optional;
import org.aliquot.web.Dates;

/** What notes are taken along as: Markdown for people and other programs of notes, CSV for tables. */
enum NotesFile {
    MD("text/markdown;charset=UTF-8") {
        @Override
        NoteWriter open(Writer out, Dates dates) throws IOException {
            return new MarkdownNotes(out, dates);
        }
    },
    CSV("text/csv;charset=UTF-8") {
        @Override
        NoteWriter open(Writer out, Dates dates) throws IOException {
            return new NoteRows(out, dates);
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

    abstract NoteWriter open(Writer out, Dates dates) throws IOException;

    String type() {
        return type;
    }

    String ending() {
        return this == MD ? "md" : "csv";
    }
}
