package org.aliquot.web.notes;

import java.io.Closeable;
import java.io.IOException;
import org.aliquot.notes.NoteView;

/** Takes one note after the other and keeps none. */
interface NoteWriter extends Closeable {

    void write(NoteView note) throws IOException;
}
