package org.aliquot.api;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Collectors;
import org.aliquot.access.Audience;
import org.aliquot.catalog.LessonDesk;
import org.aliquot.catalog.LessonDraft;
import org.aliquot.catalog.LessonFlaw;
import org.aliquot.catalog.LessonPath;
import org.aliquot.catalog.LessonPublishResult;
import org.aliquot.draft.SaveResult;
import org.aliquot.draft.TypedDraft;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lessons as their authors write them: draft, versions, publication. For staff. */
@RestController
@Audience(Audience.Who.STAFF)
@RequestMapping(path = "/api/v1/authoring/courses/{slug}/lessons/{lesson}", produces = "application/json")
class LessonAuthoringController {

    record Versions(
            List<LessonTextJson.Version> items, @Nullable String next) {}

    private final LessonDesk desk;
    private final AuthoringMapper json;

    LessonAuthoringController(LessonDesk desk, AuthoringMapper json) {
        this.json = json;
        this.desk = desk;
    }

    @GetMapping
    AuthoringJson.Lesson lesson(@PathVariable String slug, @PathVariable String lesson) {
        return desk.draft(new LessonPath(slug, lesson)).map(this::json).orElseThrow(ApiProblem::notFound);
    }

    /** Saves the draft made from {@code version}; 409 with {@code current} when it was saved meanwhile. */
    @PutMapping(path = "/draft", consumes = "application/json")
    ResponseEntity<Object> save(
            @PathVariable String slug,
            @PathVariable String lesson,
            @Valid @RequestBody AuthoringJson.Draft draft,
            @AuthenticationPrincipal Caller caller) {
        LessonPath path = new LessonPath(slug, lesson);
        LessonDraft standing = desk.draft(path).orElseThrow(ApiProblem::notFound);
        if (draft.version() != AuthoringJson.Lesson.version(standing)
                && !draft.text().equals(standing.text())) {
            return StaleCopy.answer(json(standing));
        }
        return saved(desk.save(path, new TypedDraft<>(standing.version(), draft.text(), null), caller.id()));
    }

    @Audience(Audience.Who.COURSE_AUTHORS)
    @DeleteMapping("/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String slug, @PathVariable String lesson, @AuthenticationPrincipal Caller caller) {
        if (!desk.discard(new LessonPath(slug, lesson), caller.id())) {
            throw ApiProblem.notFound();
        }
    }

    /** Makes the draft a new version that learners read; 422 names what is missing, field by field, {@code approval-missing} says that four
     * eyes have not seen it.
     */
    @Audience(Audience.Who.COURSE_AUTHORS)
    @PostMapping(path = "/versions", consumes = "application/json")
    ResponseEntity<Object> publish(
            @PathVariable String slug,
            @PathVariable String lesson,
            @Valid @RequestBody AuthoringJson.Publication wanted,
            @AuthenticationPrincipal Caller caller) {
        return published(desk.publish(new LessonPath(slug, lesson), wanted.version(), caller.id()));
    }

    @GetMapping("/versions")
    Versions versions(@PathVariable String slug, @PathVariable String lesson) {
        lesson(slug, lesson);
        return new Versions(json.versions(desk.history(new LessonPath(slug, lesson))), null);
    }

    /** A retired lesson is in its course again. */
    @Audience(Audience.Who.COURSE_AUTHORS)
    @PutMapping("/publication")
    AuthoringJson.Lesson restore(
            @PathVariable String slug, @PathVariable String lesson, @AuthenticationPrincipal Caller caller) {
        desk.restore(new LessonPath(slug, lesson), caller.id());
        return lesson(slug, lesson);
    }

    /** Learners no longer find it; what they did in it stays. */
    @Audience(Audience.Who.LESSON_RETIRERS)
    @DeleteMapping("/publication")
    AuthoringJson.Lesson retire(
            @PathVariable String slug, @PathVariable String lesson, @AuthenticationPrincipal Caller caller) {
        desk.retire(new LessonPath(slug, lesson), caller.id());
        return lesson(slug, lesson);
    }

    /** The detail has every flaw with its line. */
    private static ApiProblem incomplete(List<LessonFlaw> flaws) {
        return new ApiProblem(
                ProblemKind.INVALID_REQUEST,
                flaws.stream()
                        .map(flaw -> "%s, line %d: %s.".formatted(flaw.field(), flaw.line(), flaw.message()))
                        .collect(Collectors.joining(" ")),
                flaws.stream()
                        .map(flaw -> new ApiProblem.FieldError(
                                flaw.field(), flaw.message().equals("is missing") ? "required" : "invalid"))
                        .distinct()
                        .toList());
    }

    private AuthoringJson.Lesson json(LessonDraft draft) {
        return AuthoringJson.Lesson.of(draft, json.text(draft.text()));
    }

    private ResponseEntity<Object> saved(SaveResult<LessonDraft> result) {
        return switch (result) {
            case SaveResult.Saved(var draft) -> ResponseEntity.ok(json(draft));
            case SaveResult.Merged(var draft, var _, var _) -> ResponseEntity.ok(json(draft));
            case SaveResult.Stale(var current, var _) -> StaleCopy.answer(json(current));
            case SaveResult.Unknown<LessonDraft> _ -> throw ApiProblem.notFound();
        };
    }

    private ResponseEntity<Object> published(LessonPublishResult result) {
        return switch (result) {
            case LessonPublishResult.Published(int number) ->
                ResponseEntity.status(HttpStatus.CREATED).body(new AuthoringJson.Published(number));
            case LessonPublishResult.Stale(var current) -> StaleCopy.answer(json(current));
            case LessonPublishResult.Invalid(var flaws) -> throw incomplete(flaws);
            case LessonPublishResult.NotApproved() ->
                throw new ApiProblem(
                        ProblemKind.APPROVAL_MISSING,
                        "Someone who did not write the last change has to approve this version.");
            case LessonPublishResult.Unknown() -> throw ApiProblem.notFound();
        };
    }
}
