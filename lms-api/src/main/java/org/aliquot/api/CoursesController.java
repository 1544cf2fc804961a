package org.aliquot.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.access.Audience;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.CourseOutline;
import org.aliquot.catalog.LessonPart;
import org.aliquot.catalog.LessonView;
import org.aliquot.completion.LessonAvailability;
import org.aliquot.completion.LessonProgress;
import org.aliquot.enrollment.AccessPolicies;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.people.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalog; lessons for those who are enrolled and for staff, and for everybody where the course is open to all. */
@RestController
@Audience(Audience.Who.ANYONE)
@RequestMapping(path = "/api/v1/courses", produces = "application/json")
class CoursesController {

    record CourseList(List<CourseJson.Card> items, @Nullable String next) {}

    /** @param openToAll whether its lessons are there for callers who are not signed in */
    record Course(
            String slug,
            String title,
            String summary,
            int lessons,
            int minutes,
            @JsonProperty("public") boolean openToAll,
            List<CourseJson.Section> sections) {}

    /** A lesson as HTML; the places of knowledge checks are {@code <section data-check="slug">}. */
    record Lesson(
            UUID version,
            int number,
            String course,
            String slug,
            String title,
            String summary,
            int minutes,
            List<String> objectives,
            List<String> topics,
            String html,
            List<String> checks,
            @Nullable String previous,
            @Nullable String next) {}

    private final Catalog catalog;
    private final Enrollments enrollments;
    private final AccessPolicies policies;
    private final LessonProgress progress;
    private final CourseMapper json;

    CoursesController(
            Catalog catalog,
            Enrollments enrollments,
            AccessPolicies policies,
            LessonProgress progress,
            CourseMapper json) {
        this.json = json;
        this.catalog = catalog;
        this.policies = policies;
        this.enrollments = enrollments;
        this.progress = progress;
    }

    @GetMapping
    CourseList courses() {
        return new CourseList(json.cards(catalog.courses()), null);
    }

    @GetMapping("/{slug}")
    Course course(@PathVariable String slug) {
        CourseOutline outline = catalog.outline(slug).orElseThrow(ApiProblem::notFound);
        return new Course(
                outline.slug(),
                outline.title(),
                outline.summary(),
                outline.lessons(),
                outline.minutes(),
                policies.of(slug).openToAll(),
                json.sections(outline.sections()));
    }

    @Audience(Audience.Who.READERS)
    @GetMapping("/{slug}/lessons/{lesson}")
    Lesson lesson(
            @PathVariable String slug, @PathVariable String lesson, @AuthenticationPrincipal @Nullable Caller caller) {
        if (caller != null
                && !caller.isStaff()
                && !enrollments.openCourses(caller.id()).contains(slug)) {
            throw ApiProblem.notFound();
        }
        LessonAvailability availability = progress.availability(caller, slug, lesson);
        if (!availability.isOpen()) {
            throw ClosedLesson.problem(availability);
        }
        return catalog.lesson(slug, lesson).map(CoursesController::json).orElseThrow(ApiProblem::notFound);
    }

    private static Lesson json(LessonView lesson) {
        StringBuilder html = new StringBuilder();
        lesson.text().parts().forEach(part -> html.append(html(part)));
        List<String> checks = lesson.text().parts().stream()
                .filter(LessonPart.Check.class::isInstance)
                .map(part -> ((LessonPart.Check) part).slug())
                .toList();
        return new Lesson(
                lesson.versionId(),
                lesson.number(),
                lesson.course().courseSlug(),
                lesson.slug(),
                lesson.title(),
                lesson.summary(),
                lesson.minutes(),
                lesson.objectives(),
                lesson.topics(),
                html.toString(),
                checks,
                lesson.neighbors().previous() == null
                        ? null
                        : lesson.neighbors().previous().slug(),
                lesson.neighbors().next() == null
                        ? null
                        : lesson.neighbors().next().slug());
    }

    /** Slugs are lower-case words joined by hyphens, so they need no escaping. */
    private static String html(LessonPart part) {
        return switch (part) {
            case LessonPart.Text(var text) -> text;
            case LessonPart.Figure(var exhibit, var caption) ->
                "<figure class=\"exhibit\">" + exhibit.svg() + "<figcaption>" + caption + "</figcaption></figure>";
            case LessonPart.Portraits(var of, var caption) ->
                of.stream()
                        .map(one -> "<img src=\"/atlas/" + one.kind() + "/" + one.number() + ".jpg\" alt=\""
                                + one.kind() + "\">")
                        .collect(Collectors.joining(
                                "", "<figure class=\"exhibit\">", "<figcaption>" + caption + "</figcaption></figure>"));
            // its answer is another lesson's
            case LessonPart.Opening _ -> "";
            case LessonPart.Check(var check) -> "<section data-check=\"" + check + "\"></section>";
        };
    }
}
