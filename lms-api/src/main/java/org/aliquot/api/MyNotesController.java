package org.aliquot.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.notes.LessonSpot;
import org.aliquot.notes.NoteResult;
import org.aliquot.notes.Notes;
import org.aliquot.notes.QuestionSpot;
import org.aliquot.notes.Shelf;
import org.aliquot.people.Caller;
import org.aliquot.problem.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The caller's notes, highlights and bookmarks. */
@RestController
@Audience(Audience.Who.SIGNED_IN)
@RequestMapping(path = "/api/v1/me/notes", produces = "application/json")
class MyNotesController {

    /** A passage of a lesson, or a question of an attempt: one of the two. */
    record New(
            @Nullable @Valid Passage lesson,
            @Nullable @Valid Question question,
            @NotNull @Size(max = Notes.BODY) String body) {}

    record Passage(
            @NotBlank String course,
            @NotBlank String slug,
            @Nullable String anchor,
            @Nullable @Size(max = LessonSpot.QUOTE) String quote) {}

    record Question(@NotNull UUID attempt, @NotNull Integer position) {}

    record Change(
            @NotNull @Size(max = Notes.BODY) String body,
            @NotNull Integer version) {}

    private final Notes notes;
    private final NoteMapper json;

    MyNotesController(Notes notes, NoteMapper json) {
        this.notes = notes;
        this.json = json;
    }

    /** All of them, or those that hold the words of {@code q}. */
    @GetMapping
    NoteJson.All list(@RequestParam(required = false) @Nullable String q, @AuthenticationPrincipal Caller caller) {
        return switch (notes.all(caller.id(), q)) {
            case Shelf.Open(var all) -> new NoteJson.All(json.notes(all));
            case Shelf.Closed _ -> throw closed();
        };
    }

    @PostMapping
    ResponseEntity<Object> add(@RequestBody @Valid New wanted, @AuthenticationPrincipal Caller caller) {
        Passage lesson = wanted.lesson();
        Question question = wanted.question();
        if (lesson != null && question == null) {
            String anchor = Objects.requireNonNullElse(lesson.anchor(), "");
            LessonSpot spot = new LessonSpot(lesson.course(), lesson.slug(), anchor, lesson.quote());
            return answer(HttpStatus.CREATED, notes.add(caller, spot, wanted.body()));
        }
        if (question != null && lesson == null) {
            QuestionSpot spot = new QuestionSpot(question.attempt(), question.position());
            return answer(HttpStatus.CREATED, notes.add(caller, spot, wanted.body()));
        }
        throw ApiProblem.invalid("lesson", "one-place", "A note has one place: a lesson or a question.");
    }

    @PutMapping("/{id}")
    ResponseEntity<Object> change(
            @PathVariable UUID id, @RequestBody @Valid Change wanted, @AuthenticationPrincipal Caller caller) {
        return answer(HttpStatus.OK, notes.change(caller.id(), id, wanted.version(), wanted.body()));
    }

    /** For a day it can be taken back. */
    @DeleteMapping("/{id}")
    ResponseEntity<Object> remove(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        return answer(HttpStatus.OK, notes.remove(caller.id(), id));
    }

    @PostMapping("/{id}/restoration")
    ResponseEntity<Object> restore(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        return answer(HttpStatus.OK, notes.restore(caller.id(), id));
    }

    private ResponseEntity<Object> answer(HttpStatus status, NoteResult result) {
        return switch (result) {
            case NoteResult.Kept(var note) -> ResponseEntity.status(status).body(json.note(note));
            case NoteResult.Stale(var standing) -> StaleCopy.answer(json.note(standing));
            case NoteResult.Unknown() -> throw ApiProblem.notFound();
            case NoteResult.TooMany(var most) ->
                throw ApiProblem.invalid(
                        "body", "too-many", "You have " + most + " notes, which is as many as can be kept.");
            case NoteResult.Closed _ -> throw closed();
        };
    }

    private static ApiProblem closed() {
        return new ApiProblem(ProblemKind.EXAM_RUNNING, "Notes are closed until the exam that is open is handed in.");
    }
}
