package org.aliquot.web.course;

import static org.aliquot.web.language.Titles.titled;

import org.aliquot.access.Audience;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.CourseOutline;
import org.aliquot.cohort.ClassCodes;
import org.aliquot.cohort.JoinResult;
import org.aliquot.enrollment.EnrollResult;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.people.Caller;
import org.aliquot.plan.Goals;
import org.aliquot.web.Destination;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.GoalUrls;
import org.aliquot.web.flash.CourseFlash;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A course's outline, open to everyone, and enrolling oneself. */
@Controller
@Audience(Audience.Who.ANYONE)
class CourseController {

    private final Catalog catalog;
    private final CoursePages pages;
    private final Enrollments enrollments;
    private final ClassCodes codes;
    private final Goals goals;

    CourseController(Catalog catalog, CoursePages pages, Enrollments enrollments, ClassCodes codes, Goals goals) {
        this.catalog = catalog;
        this.pages = pages;
        this.enrollments = enrollments;
        this.codes = codes;
        this.goals = goals;
    }

    @GetMapping(CourseUrls.COURSE)
    ModelAndView outline(
            @PathVariable String course,
            @RequestParam(required = false) @Nullable String code,
            @AuthenticationPrincipal @Nullable Caller caller,
            Visit visit) {
        CourseOutline outline = catalog.outline(course).orElseThrow(PageNotFound.missing());
        return visit.page(titled(outline.title()), Destination.COURSES)
                .about(titled(outline.summary()))
                .show("course/page", pages.page(outline, caller, code == null ? "" : code, visit.dates()));
    }

    @Audience(Audience.Who.SIGNED_IN)
    @PostMapping(CourseUrls.ENROLLMENT)
    ModelAndView enroll(
            @PathVariable String course,
            @RequestParam(required = false) @Nullable String key,
            @AuthenticationPrincipal Caller caller) {
        if (key != null) {
            return join(course, key, caller);
        }
        return switch (enrollments.enroll(caller.id(), course)) {
            case EnrollResult.Enrolled _ -> SeeOther.to(CourseFlash.ENROLLED.at(enrolled(caller, course)));
            case EnrollResult.Over _ -> SeeOther.to(CourseFlash.ACCESS_ENDED.at(CourseUrls.course(course)));
            case EnrollResult.NeedsCode() -> SeeOther.to(CourseFlash.CODE_NEEDED.at(CourseUrls.course(course)));
            case EnrollResult.TestStudent() -> SeeOther.to(CourseFlash.TEST_STUDENT.at(CourseUrls.course(course)));
            case EnrollResult.UnknownCourse() -> throw new PageNotFound();
        };
    }

    /** Whoever can have a goal and has none is asked for it first. */
    private String enrolled(Caller caller, String course) {
        return goals.of(caller.id()).isPresent() || goals.choices(caller.id()).isEmpty()
                ? CourseUrls.course(course)
                : GoalUrls.after(course);
    }

    /** A class code leads into the class; an unknown one stays in the form. */
    private ModelAndView join(String course, String code, Caller caller) {
        return switch (codes.join(caller.id(), course, code)) {
            case JoinResult.Joined _ -> SeeOther.to(CourseFlash.JOINED.at(enrolled(caller, course)));
            case JoinResult.UnknownCode() ->
                SeeOther.to(CourseFlash.CODE_UNKNOWN.at(CourseUrls.courseWithCode(course, code)));
            case JoinResult.Full() -> SeeOther.to(CourseFlash.CLASS_FULL.at(CourseUrls.courseWithCode(course, code)));
            case JoinResult.TooManyTries _ ->
                SeeOther.to(CourseFlash.CODE_TRIES.at(CourseUrls.courseWithCode(course, code)));
        };
    }
}
