package org.aliquot.api;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.aliquot.access.Audience;
import org.aliquot.catalog.CourseChange;
import org.aliquot.catalog.CourseDesk;
import org.aliquot.catalog.LessonPath;
import org.aliquot.people.Caller;
import org.aliquot.word.Word;
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

/** Courses as their authors make them: drafts, outline, and when lessons open. For staff. */
@RestController
@Audience(Audience.Who.STAFF)
@RequestMapping(path = "/api/v1/authoring/courses", produces = "application/json")
class CourseAuthoringController {

    record CourseList(
            List<CoursePlanJson.Line> items, @Nullable String next) {}

    private final CourseDesk desk;
    private final AuthoringMapper json;

    CourseAuthoringController(CourseDesk desk, AuthoringMapper json) {
        this.json = json;
        this.desk = desk;
    }

    @GetMapping
    CourseList list() {
        return new CourseList(json.lines(desk.list()), null);
    }

    /** A new course that only staff see. */
    @PostMapping(consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    CoursePlanJson.Plan create(
            @Valid @RequestBody AuthoringJson.NewCourse course, @AuthenticationPrincipal Caller caller) {
        return json.plan(desk.create(course.title(), Objects.requireNonNullElse(course.summary(), ""), caller.id()));
    }

    @GetMapping("/{slug}")
    CoursePlanJson.Plan course(@PathVariable String slug) {
        return desk.plan(slug).map(json::plan).orElseThrow(ApiProblem::notFound);
    }

    /** The whole outline at once; 409 with {@code current} when it was changed since {@code version}. */
    @Audience(Audience.Who.COURSE_AUTHORS)
    @PutMapping(path = "/{slug}/outline", consumes = "application/json")
    ResponseEntity<Object> arrange(
            @PathVariable String slug,
            @Valid @RequestBody AuthoringJson.Outline outline,
            @AuthenticationPrincipal Caller caller) {
        return answer(desk.arrange(slug, outline.version(), outline.arrangement(), caller.id()));
    }

    @Audience(Audience.Who.COURSE_AUTHORS)
    @PutMapping("/{slug}/publication")
    ResponseEntity<Object> publish(@PathVariable String slug, @AuthenticationPrincipal Caller caller) {
        return answer(desk.publish(slug, caller.id()));
    }

    /** Learners no longer find it; what they did in it stays. */
    @Audience(Audience.Who.COURSE_RETIRERS)
    @DeleteMapping("/{slug}/publication")
    ResponseEntity<Object> retire(@PathVariable String slug, @AuthenticationPrincipal Caller caller) {
        return answer(desk.retire(slug, caller.id()));
    }

    /** A new lesson at the end of a section, as a draft. */
    @Audience(Audience.Who.COURSE_AUTHORS)
    @PostMapping(path = "/{slug}/lessons", consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    CoursePlanJson.Path addLesson(
            @PathVariable String slug,
            @Valid @RequestBody AuthoringJson.NewLesson lesson,
            @AuthenticationPrincipal Caller caller) {
        return desk.addLesson(slug, lesson.section(), lesson.title(), caller.id())
                .map(json::path)
                .orElseThrow(ApiProblem::notFound);
    }

    /** All that is said must hold; with nothing said the lesson opens at once. */
    @Audience(Audience.Who.COURSE_AUTHORS)
    @PutMapping(path = "/{slug}/lessons/{lesson}/release", consumes = "application/json")
    ResponseEntity<Object> release(
            @PathVariable String slug,
            @PathVariable String lesson,
            @Valid @RequestBody AuthoringJson.Release release,
            @AuthenticationPrincipal Caller caller) {
        return answer(desk.release(new LessonPath(slug, lesson), release.release(), caller.id()));
    }

    private ResponseEntity<Object> answer(CourseChange change) {
        return switch (change) {
            case CourseChange.Changed(var plan) -> ResponseEntity.ok(json.plan(plan));
            case CourseChange.Stale(var current) -> StaleCopy.answer(json.plan(current));
            case CourseChange.Refused(var reason) ->
                throw ApiProblem.invalid("", Word.of(reason), "The course cannot be changed like this.");
            case CourseChange.Unknown() -> throw ApiProblem.notFound();
        };
    }
}
