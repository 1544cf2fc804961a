package org.aliquot.web.author;

import java.util.Map;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.access.Deciders;
import org.aliquot.catalog.CourseArrangement;
import org.aliquot.catalog.CourseChange;
import org.aliquot.catalog.CourseDesk;
import org.aliquot.catalog.CoursePlan;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AuthorUrls;
import org.aliquot.web.flash.Flash;
import org.aliquot.web.flash.TeachingFlash;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/courses/{course}}: a course's words, its sections, and the order of its lessons. */
@Controller
@Audience(Audience.Who.STAFF)
class CourseEditorController {

    private static final String PAGE = "author/course";

    private final CourseDesk desk;
    private final Deciders deciders;

    CourseEditorController(CourseDesk desk, Deciders deciders) {
        this.desk = desk;
        this.deciders = deciders;
    }

    @GetMapping(AuthorUrls.COURSE)
    ModelAndView course(@PathVariable String course, Visit visit) {
        CoursePlan plan = find(course);
        return visit.at(Place.TEACH, plan.title()).show(PAGE, CourseViews.editor(plan, kept(plan, visit)));
    }

    /** One change; a course changed by somebody else meanwhile is shown as it stands, with what was typed kept. */
    @Audience(Audience.Who.COURSE_AUTHORS)
    @PostMapping(AuthorUrls.OUTLINE)
    ModelAndView change(@PathVariable String course, @RequestParam Map<String, String> fields, Visit visit) {
        CoursePlan plan = find(course);
        OutlineForm form = new OutlineForm(fields);
        CourseArrangement wanted = form.apply(plan);
        if (wanted.equals(plan.arrangement())) {
            return SeeOther.to(AuthorUrls.course(course));
        }
        return switch (desk.arrange(
                course, form.version(), wanted, visit.caller().id())) {
            case CourseChange.Changed _ -> SeeOther.to(TeachingFlash.COURSE_CHANGED.at(AuthorUrls.course(course)));
            case CourseChange.Stale(var current) ->
                refused(HttpStatus.CONFLICT, current, form, stale(current, form), visit);
            case CourseChange.Refused(var reason) ->
                refused(HttpStatus.UNPROCESSABLE_CONTENT, plan, form, refusal(reason), visit);
            case CourseChange.Unknown() -> throw new PageNotFound();
        };
    }

    @Audience(Audience.Who.COURSE_AUTHORS)
    @PostMapping(AuthorUrls.LESSONS)
    ModelAndView addLesson(
            @PathVariable String course,
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(required = false) @Nullable UUID section,
            Visit visit) {
        CoursePlan plan = find(course);
        if (Search.typed(title).isEmpty() || section == null) {
            CourseEditor.Refusal refusal = new CourseEditor.Refusal("A lesson needs a title.", "");
            return refused(HttpStatus.UNPROCESSABLE_CONTENT, plan, new OutlineForm(Map.of()), refusal, visit);
        }
        return desk.addLesson(
                        course, section, Search.typed(title), visit.caller().id())
                .map(path -> SeeOther.to(AuthorUrls.lesson(path)))
                .orElseThrow(PageNotFound::new);
    }

    @Audience(Audience.Who.COURSE_AUTHORS)
    @PostMapping(AuthorUrls.COURSE_PUBLICATION)
    ModelAndView publish(@PathVariable String course, Visit visit) {
        return done(course, desk.publish(course, visit.caller().id()), TeachingFlash.COURSE_PUBLISHED, visit);
    }

    @Audience(Audience.Who.COURSE_RETIRERS)
    @PostMapping(AuthorUrls.COURSE_RETIREMENT)
    ModelAndView retire(@PathVariable String course, Visit visit) {
        return done(course, desk.retire(course, visit.caller().id()), TeachingFlash.COURSE_RETIRED, visit);
    }

    private ModelAndView done(String course, CourseChange.Unconditional change, Flash flash, Visit visit) {
        return switch (change) {
            case CourseChange.Changed _ -> SeeOther.to(flash.at(AuthorUrls.course(course)));
            case CourseChange.Refused(var reason) ->
                refused(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        find(course),
                        new OutlineForm(Map.of()),
                        refusal(reason),
                        visit);
            case CourseChange.Unknown() -> throw new PageNotFound();
        };
    }

    private CoursePlan find(String course) {
        return desk.plan(course).orElseThrow(PageNotFound::new);
    }

    private static CourseEditor.Refusal refusal(CourseChange.Reason reason) {
        return new CourseEditor.Refusal(ReasonWords.of(reason), "");
    }

    /** Both texts, where title or summary were typed. */
    private static CourseEditor.Refusal stale(CoursePlan current, OutlineForm form) {
        CourseEditor.Words typed = form.words(current);
        boolean differ =
                !typed.title().equals(current.title()) || !typed.summary().equals(current.summary());
        return new CourseEditor.Refusal(
                "Someone changed this course meanwhile. This is how it stands; make your change again.",
                differ ? "What stands: “" + current.title() + "”. " + current.summary() : "");
    }

    private @Nullable String kept(CoursePlan plan, Visit visit) {
        return deciders.refusal(Audience.Who.COURSE_RETIRERS, visit.caller(), Map.of("course", plan.slug()))
                .orElse(null);
    }

    private ModelAndView refused(
            HttpStatus status, CoursePlan plan, OutlineForm form, CourseEditor.Refusal refusal, Visit visit) {
        return visit.at(Place.TEACH, plan.title())
                .show(status, PAGE, CourseViews.refused(plan, form, refusal, kept(plan, visit)));
    }
}
