package org.aliquot.web.lesson;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import org.aliquot.catalog.LessonView;
import org.aliquot.completion.LessonAvailability;
import org.aliquot.web.Destination;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.course.AvailabilityWords;
import org.aliquot.web.error.ErrorPage;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The answer to a learner who comes to a lesson before it opens: what it waits for, and the way back. */
final class ClosedLesson {

    private ClosedLesson() {}

    static ModelAndView show(LessonView lesson, LessonAvailability availability, Visit visit) {
        ErrorPage view = new ErrorPage(
                titled(lesson.title()),
                t("This lesson is not open yet."),
                AvailabilityWords.of(availability),
                t("Back to the course"),
                CourseUrls.course(lesson.course().courseSlug()));
        ModelAndView page =
                visit.page(titled(lesson.title()), Destination.COURSES).show("error/page", view);
        page.setStatus(HttpStatus.FORBIDDEN);
        return page;
    }
}
