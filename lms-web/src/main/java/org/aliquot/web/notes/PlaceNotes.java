package org.aliquot.web.notes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The notes of one lesson or question, and a form for another.
 *
 * @param sections of the lesson, to choose from; none for a question, nor of a lesson that is closed to its reader
 * @param open whether another note can be written here
 * @param back where the lesson or question stands
 */
public record PlaceNotes(
        String title,
        String back,
        String url,
        List<Section> sections,
        List<NoteCard> notes,
        boolean open,
        @Nullable OpenExam closed) {

    public PlaceNotes {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    public record Section(String anchor, String heading) {}
}
