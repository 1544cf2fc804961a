package org.aliquot.web.course;

import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.CourseOutline;
import org.aliquot.enrollment.EnrollResult;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.people.Caller;
import org.aliquot.web.Destination;
import org.aliquot.web.Frame;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Said;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Urls;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A course's outline, open to everyone, and enrolling oneself. */
@Controller
@RequestMapping("/courses/{course}")
class CourseController {

    private final Catalog catalog;
    private final CoursePages pages;
    private final Enrollments enrollments;

    CourseController(Catalog catalog, CoursePages pages, Enrollments enrollments) {
        this.catalog = catalog;
        this.pages = pages;
        this.enrollments = enrollments;
    }

    @GetMapping
    ModelAndView outline(@PathVariable String course, @AuthenticationPrincipal @Nullable Caller caller, Frame frame) {
        CourseOutline outline = catalog.outline(course).orElseThrow(PageNotFound.missing());
        return frame.page(outline.title(), Destination.COURSES).show("course/page", pages.page(outline, caller));
    }

    @PostMapping("/enrollment")
    ModelAndView enroll(@PathVariable String course, @AuthenticationPrincipal Caller caller) {
        return switch (enrollments.enroll(caller.id(), course)) {
            case EnrollResult.Enrolled _ -> SeeOther.to(Urls.with(Urls.course(course), Said.ENROLLED));
            case EnrollResult.Over _ -> SeeOther.to(Urls.with(Urls.course(course), Said.ACCESS_ENDED));
            case EnrollResult.NeedsCode() -> SeeOther.to(Urls.with(Urls.course(course), Said.CODE_NEEDED));
            case EnrollResult.UnknownCourse() -> throw new PageNotFound();
        };
    }
}
