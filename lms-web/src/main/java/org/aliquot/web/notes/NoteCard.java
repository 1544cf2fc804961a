package org.aliquot.web.notes;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.util.UUID;
import org.aliquot.notes.NoteView;
import org.aliquot.web.Dates;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.ExamUrls;
import org.jspecify.annotations.Nullable;

/**
 * A note as it is shown.
 *
 * @param anchor of the passage in its lesson; null on a question
 * @param lost what to say when the lesson no longer has the passage; null otherwise
 */
public record NoteCard(
        UUID id,
        String kind,
        String where,
        String url,
        @Nullable String anchor,
        @Nullable String quote,
        String body,
        String when,
        @Nullable String lost) {

    private static final String LOST = phrase(
            "The lesson was rewritten and no longer has these words. Your note is kept and is shown at the beginning of the lesson.");

    static NoteCard of(NoteView note, Dates dates) {
        return switch (note.place()) {
            case NoteView.Place.InLesson(var lesson, var title, var anchor, var heading, var quote, var lost) ->
                new NoteCard(
                        note.id(),
                        kind(note, quote),
                        heading.isEmpty() ? titled(title) : titled(heading) + ", " + titled(title),
                        CourseUrls.heading(
                                CourseUrls.lesson(String.valueOf(note.subject().course()), lesson),
                                anchor.isEmpty() || lost ? null : anchor),
                        anchor,
                        quote,
                        note.body(),
                        dates.date(note.changedAt()),
                        lost ? t(LOST) : null);
            case NoteView.Place.OnQuestion(var attempt, var position, var stem) ->
                new NoteCard(
                        note.id(),
                        note.isBookmark() ? t("Bookmark") : t("Note"),
                        stem,
                        ExamUrls.reviewOf(attempt.toString(), position),
                        null,
                        null,
                        note.body(),
                        dates.date(note.changedAt()),
                        null);
        };
    }

    private static String kind(NoteView note, @Nullable String quote) {
        if (note.isBookmark()) {
            return t("Bookmark");
        }
        return quote != null && note.body().isEmpty() ? t("Highlight") : t("Note");
    }
}
