package org.aliquot.web.phone;

import org.aliquot.access.Audience;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.LessonView;
import org.aliquot.catalog.ReaderLanguage;
import org.aliquot.clock.ServerClock;
import org.aliquot.completion.LessonProgress;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.people.Caller;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Visit;
import org.aliquot.web.address.PhoneUrls;
import org.aliquot.web.language.Bilingual;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What a browser keeps of a course. To fetch a lesson here begins nothing: it is kept, and not read yet. */
@Bilingual
@Controller
@Audience(Audience.Who.SIGNED_IN)
class KeptController {

    private final Catalog catalog;
    private final LessonProgress progress;
    private final Enrollments enrollments;
    private final KeptCourses courses;
    private final KeptLessons lessons;
    private final ServerClock clock;

    KeptController(
            Catalog catalog,
            LessonProgress progress,
            Enrollments enrollments,
            KeptCourses courses,
            KeptLessons lessons,
            ServerClock clock) {
        this.catalog = catalog;
        this.progress = progress;
        this.enrollments = enrollments;
        this.courses = courses;
        this.lessons = lessons;
        this.clock = clock;
    }

    @GetMapping(path = PhoneUrls.COURSE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<KeptCourse> course(
            @PathVariable String course, @AuthenticationPrincipal Caller caller, Visit visit) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(courses.of(caller.id(), course, visit.assets()).orElseThrow(PageNotFound.missing()));
    }

    @GetMapping(PhoneUrls.LESSON)
    ModelAndView lesson(
            @PathVariable String course,
            @PathVariable String lesson,
            @AuthenticationPrincipal Caller caller,
            Visit visit) {
        LessonView text = catalog.lesson(course, lesson, ReaderLanguage.now()).orElseThrow(PageNotFound.missing());
        if (!enrollments.openCourses(caller.id()).contains(course)
                || !progress.availability(caller, course, lesson).isOpen()) {
            throw new PageNotFound();
        }
        String when = visit.dates().date(clock.now());
        return visit.asNobody().page(text.title(), null).show("phone/lesson", lessons.page(text, caller.id(), when));
    }
}
