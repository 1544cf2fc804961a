package org.aliquot.web.author;

import java.util.Map;
import org.aliquot.access.Audience;
import org.aliquot.catalog.CourseChange;
import org.aliquot.catalog.CourseDesk;
import org.aliquot.catalog.CoursePlan;
import org.aliquot.catalog.LessonPath;
import org.aliquot.school.SchoolZone;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AuthorUrls;
import org.aliquot.web.flash.TeachingFlash;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.words.ZoneWords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** When a lesson opens for learners. */
@Controller
@Audience(Audience.Who.STAFF)
class ReleaseController {

    private static final String PAGE = "author/release";

    private final CourseDesk desk;
    private final SchoolZone zone;

    ReleaseController(CourseDesk desk, SchoolZone zone) {
        this.desk = desk;
        this.zone = zone;
    }

    @GetMapping(AuthorUrls.RELEASE)
    ModelAndView show(LessonPath path, Visit visit) {
        CoursePlan plan = find(path);
        ReleaseForm form = ReleaseForm.of(lesson(plan, path).release());
        return visit.at(Place.TEACH, lesson(plan, path).title()).show(PAGE, view(plan, path, form, FieldErrors.NONE));
    }

    @Audience(Audience.Who.COURSE_AUTHORS)
    @PostMapping(AuthorUrls.RELEASE)
    ModelAndView change(LessonPath path, @ModelAttribute ReleaseForm form, Visit visit) {
        CoursePlan plan = find(path);
        FieldErrors errors = form.errors();
        if (!errors.isEmpty()) {
            return wrong(plan, path, form, errors, visit);
        }
        return switch (desk.release(path, form.release(), visit.caller().id())) {
            case CourseChange.Changed _ ->
                SeeOther.to(TeachingFlash.RELEASE_CHANGED.at(AuthorUrls.course(path.course())));
            case CourseChange.Refused(var reason) ->
                wrong(plan, path, form, new FieldErrors(Map.of("after", ReasonWords.of(reason))), visit);
            case CourseChange.Unknown() -> throw new PageNotFound();
        };
    }

    private ModelAndView wrong(CoursePlan plan, LessonPath path, ReleaseForm form, FieldErrors errors, Visit visit) {
        return visit.at(Place.TEACH, lesson(plan, path).title())
                .show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, view(plan, path, form, errors));
    }

    private ReleaseEditor view(CoursePlan plan, LessonPath path, ReleaseForm form, FieldErrors errors) {
        return new ReleaseEditor(
                path,
                plan.title(),
                lesson(plan, path).title(),
                form.opensOn(),
                form.afterDays(),
                CourseViews.lessons(plan)
                        .filter(other -> !other.slug().equals(path.lesson()))
                        .map(other -> new Choice(
                                other.slug(), other.title(), form.after().contains(other.slug())))
                        .toList(),
                ZoneWords.of(zone.id()),
                errors);
    }

    private CoursePlan find(LessonPath path) {
        return desk.plan(path.course()).orElseThrow(PageNotFound::new);
    }

    private static CoursePlan.Lesson lesson(CoursePlan plan, LessonPath path) {
        return CourseViews.lessons(plan)
                .filter(lesson -> lesson.slug().equals(path.lesson()))
                .findFirst()
                .orElseThrow(PageNotFound::new);
    }
}
