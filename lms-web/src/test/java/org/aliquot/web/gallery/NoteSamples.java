package org.aliquot.web.gallery;

import java.util.List;
import java.util.UUID;
import org.aliquot.web.notes.EditPage;
import org.aliquot.web.notes.NoteCard;
import org.aliquot.web.notes.NotesPage;
import org.aliquot.web.notes.OpenExam;
import org.aliquot.web.notes.PlaceNotes;

/** What a learner marked and wrote. */
final class NoteSamples {

    private static final NoteCard HIGHLIGHT = new NoteCard(
            new UUID(0, 1),
            "Highlight",
            "Kell, Other blood group systems",
            "/courses/mlt/mlt-bb-04#kell",
            "kell",
            "DTT destroys Kell antigens",
            "",
            "Nov 20, 2026",
            null);
    private static final NoteCard LOST = new NoteCard(
            new UUID(0, 2),
            "Note",
            "Duffy and Kidd, Other blood group systems",
            "/courses/mlt/mlt-bb-04",
            "duffy-and-kidd",
            "shows dosage, and falls below detection within months",
            "Ask about the historical antibody card.\nKidd hides!",
            "Nov 21, 2026",
            "The lesson was rewritten and no longer has these words. The note is kept.");
    private static final NoteCard BOOKMARK = new NoteCard(
            new UUID(0, 3),
            "Bookmark",
            "A newborn of a group O mother is jaundiced on day one. Which result fits?",
            "/attempts/0/review?show=all#question-3",
            null,
            null,
            "",
            "Nov 22, 2026",
            null);

    private NoteSamples() {}

    static NotesPage notes() {
        return new NotesPage(
                "",
                3,
                List.of(
                        new NotesPage.Course(
                                "MLT preparation",
                                List.of(new NotesPage.Area("Blood Banking", List.of(HIGHLIGHT, LOST)))),
                        new NotesPage.Course("Other questions", List.of(new NotesPage.Area("", List.of(BOOKMARK))))),
                "/notes/0/restoration",
                null);
    }

    static NotesPage none() {
        return new NotesPage("", 0, List.of(), null, null);
    }

    static NotesPage closed() {
        return new NotesPage("", 0, List.of(), null, new OpenExam("MLT practice exam", "/attempts/0"));
    }

    static PlaceNotes ofLesson() {
        return new PlaceNotes(
                "Other blood group systems",
                "/courses/mlt/mlt-bb-04",
                "/courses/mlt/mlt-bb-04/notes",
                List.of(
                        new PlaceNotes.Section("", "The lesson as a whole"),
                        new PlaceNotes.Section("kell", "Kell"),
                        new PlaceNotes.Section("duffy-and-kidd", "Duffy and Kidd")),
                List.of(HIGHLIGHT, LOST),
                true,
                null);
    }

    static PlaceNotes ofClosedLesson() {
        return new PlaceNotes(
                "Other blood group systems",
                "/courses/mlt/mlt-bb-04",
                "/courses/mlt/mlt-bb-04/notes",
                List.of(),
                List.of(LOST),
                false,
                null);
    }

    static PlaceNotes ofQuestion() {
        return new PlaceNotes(
                "Question 3", "/attempts/0/review", "/attempts/0/review/3/notes", List.of(), List.of(), true, null);
    }

    static EditPage edit() {
        return new EditPage(LOST, 2, "Kidd hides: look at the history first.", true);
    }
}
