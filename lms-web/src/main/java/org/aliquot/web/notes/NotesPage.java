package org.aliquot.web.notes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All notes, or those that hold what was typed.
 *
 * @param restoration where the note that was just removed is taken back; null for none
 */
public record NotesPage(
        String typed,
        int count,
        List<Course> courses,
        @Nullable String restoration,
        @Nullable OpenExam closed) {

    public NotesPage {
        courses = List.copyOf(courses);
    }

    public record Course(String title, List<Area> areas) {}

    public record Area(String title, List<NoteCard> notes) {}

    static NotesPage closed(OpenExam by) {
        return new NotesPage("", 0, List.of(), null, by);
    }
}
