package org.aliquot.web.author;

import java.util.Map;
import org.aliquot.access.Audience;
import org.aliquot.catalog.CourseDesk;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AuthorUrls;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Beginning a course. */
@Controller
@Audience(Audience.Who.STAFF)
class NewCourseController {

    private static final String PAGE = "author/newcourse";

    private final CourseDesk desk;

    NewCourseController(CourseDesk desk) {
        this.desk = desk;
    }

    @GetMapping(AuthorUrls.NEW_COURSE)
    ModelAndView fresh(Visit visit) {
        return visit.at(Place.TEACH, "New course").show(PAGE, new NewCourse("", "", FieldErrors.NONE));
    }

    @PostMapping(AuthorUrls.COURSES)
    ModelAndView create(
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(required = false) @Nullable String summary,
            Visit visit) {
        String typed = Search.typed(title);
        if (typed.isEmpty()) {
            FieldErrors errors = new FieldErrors(Map.of("title", "Give the course a title."));
            return visit.at(Place.TEACH, "New course")
                    .show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, new NewCourse("", Search.typed(summary), errors));
        }
        return SeeOther.to(AuthorUrls.course(
                desk.create(typed, Search.typed(summary), visit.caller().id()).slug()));
    }
}
