package org.aliquot.web.notes;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.catalog.LessonView;
import org.aliquot.notes.NoteView;
import org.aliquot.notes.Notes;
import org.aliquot.notes.QuestionSpot;
import org.aliquot.notes.Shelf;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.prose.Prose;
import org.aliquot.web.Dates;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.address.NoteUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts pages of notes together. */
@Component
class NotePages {

    private static final String OTHER = phrase("Other questions");

    private final Notes notes;
    private final Prose prose;

    NotePages(Notes notes, Prose prose) {
        this.notes = notes;
        this.prose = prose;
    }

    NotesPage all(AccountId learner, String typed, @Nullable UUID removed, Dates dates) {
        return switch (notes.all(learner, typed)) {
            case Shelf.Closed(var by) -> NotesPage.closed(OpenExam.of(by));
            case Shelf.Open(var all) ->
                new NotesPage(
                        typed,
                        all.size(),
                        grouped(
                                        all,
                                        note -> Objects.requireNonNullElse(
                                                note.subject().courseTitle(), t(OTHER)))
                                .stream()
                                .map(course -> course(course, dates))
                                .toList(),
                        restoration(removed),
                        null);
        };
    }

    /** What was written in a lesson that is closed by now stays; what the lesson holds is not told. */
    PlaceNotes ofLesson(Caller learner, LessonView lesson, Dates dates) {
        String course = lesson.course().courseSlug();
        boolean open = notes.takes(learner, course, lesson.slug());
        Stream<PlaceNotes.Section> headings = lesson.text().headings().stream()
                .map(heading -> new PlaceNotes.Section(heading.anchor(), prose.words(heading.html())));
        return place(
                notes.ofLesson(learner.id(), course, lesson.slug()),
                new PlaceNotes(
                        titled(lesson.title()),
                        CourseUrls.lesson(course, lesson.slug()),
                        NoteUrls.ofLesson(course, lesson.slug()),
                        open
                                ? Stream.concat(
                                                Stream.of(new PlaceNotes.Section("", t("The lesson as a whole"))),
                                                headings)
                                        .toList()
                                : List.of(),
                        List.of(),
                        open,
                        null),
                dates);
    }

    PlaceNotes ofQuestion(AccountId learner, QuestionSpot spot, Dates dates) {
        String attempt = spot.attempt().toString();
        return place(
                notes.ofQuestion(learner, spot),
                new PlaceNotes(
                        t("Question {0}", spot.position()),
                        ExamUrls.reviewOf(attempt, spot.position()),
                        NoteUrls.ofQuestion(attempt, spot.position()),
                        List.of(),
                        List.of(),
                        true,
                        null),
                dates);
    }

    private static PlaceNotes place(Shelf shelf, PlaceNotes empty, Dates dates) {
        return switch (shelf) {
            case Shelf.Closed(var by) ->
                new PlaceNotes(empty.title(), empty.back(), empty.url(), List.of(), List.of(), false, OpenExam.of(by));
            case Shelf.Open(var all) ->
                new PlaceNotes(
                        empty.title(),
                        empty.back(),
                        empty.url(),
                        empty.sections(),
                        cards(all, dates),
                        empty.open(),
                        null);
        };
    }

    private static NotesPage.Course course(List<NoteView> ofCourse, Dates dates) {
        NoteView.Subject subject = ofCourse.getFirst().subject();
        return new NotesPage.Course(
                titled(Objects.requireNonNullElse(subject.courseTitle(), t(OTHER))),
                grouped(
                                ofCourse,
                                note -> Objects.requireNonNullElse(
                                        note.subject().area(), ""))
                        .stream()
                        .map(area -> new NotesPage.Area(
                                titled(Objects.requireNonNullElse(
                                        area.getFirst().subject().area(), "")),
                                cards(area, dates)))
                        .toList());
    }

    private static Collection<List<NoteView>> grouped(List<NoteView> notes, Function<NoteView, String> by) {
        return notes.stream()
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static List<NoteCard> cards(List<NoteView> notes, Dates dates) {
        return notes.stream().map(note -> NoteCard.of(note, dates)).toList();
    }

    private static @Nullable String restoration(@Nullable UUID removed) {
        return removed == null ? null : NoteUrls.restoration(removed);
    }
}
