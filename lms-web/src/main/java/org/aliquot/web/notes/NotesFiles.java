package org.aliquot.web.notes;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.aliquot.notes.NoteView;
import org.aliquot.notes.Notes;
import org.aliquot.people.AccountId;
import org.aliquot.spool.Spool;
import org.aliquot.spool.Spooled;
import org.aliquot.web.Dates;
import org.springframework.stereotype.Component;

/** All notes of a learner as a file, written note by note. */
@Component
class NotesFiles {

    private final Notes notes;
    private final Spool spool;

    NotesFiles(Notes notes, Spool spool) {
        this.notes = notes;
        this.spool = spool;
    }

    /** To be sent and then closed; empty in an exam. */
    Optional<Spooled> of(AccountId learner, NotesFile kind, Dates dates) throws IOException {
        AtomicBoolean open = new AtomicBoolean();
        Spooled made = spool.make(out -> open.set(write(learner, kind, dates, out)));
        if (open.get()) {
            return Optional.of(made);
        }
        made.close();
        return Optional.empty();
    }

    private boolean write(AccountId learner, NotesFile kind, Dates dates, OutputStream out) throws IOException {
        try (NoteWriter file = kind.open(new OutputStreamWriter(out, StandardCharsets.UTF_8), dates)) {
            return notes.each(learner, note -> write(file, note));
        }
    }

    private static void write(NoteWriter file, NoteView note) {
        try {
            file.write(note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
