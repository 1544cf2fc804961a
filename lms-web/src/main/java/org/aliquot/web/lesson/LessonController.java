package org.aliquot.web.lesson;

import org.aliquot.access.Audience;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.LessonCard;
import org.aliquot.catalog.LessonView;
import org.aliquot.catalog.ReaderLanguage;
import org.aliquot.completion.LessonAvailability;
import org.aliquot.completion.LessonProgress;
import org.aliquot.completion.LessonReport;
import org.aliquot.completion.LessonReportResult;
import org.aliquot.completion.LessonState;
import org.aliquot.lti.TestStudents;
import org.aliquot.people.Caller;
import org.aliquot.web.Destination;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.flash.CourseFlash;
import org.aliquot.word.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Reading a lesson, also as a visitor where the course is open to all, and saying that it is read. */
@Controller
@Audience(Audience.Who.READERS)
class LessonController {

    private final Catalog catalog;
    private final LessonPages pages;
    private final LessonProgress progress;
    private final TestStudents testStudents;

    LessonController(Catalog catalog, LessonPages pages, LessonProgress progress, TestStudents testStudents) {
        this.testStudents = testStudents;
        this.catalog = catalog;
        this.pages = pages;
        this.progress = progress;
    }

    /** Opening a lesson begins it: the same again changes nothing but the time it was last seen. */
    @GetMapping(CourseUrls.LESSON)
    ModelAndView read(
            @PathVariable String course,
            @PathVariable String lesson,
            @RequestParam(required = false) @Nullable String again,
            @RequestParam(required = false) @Nullable String question,
            @RequestParam(name = CourseUrls.WORDS, required = false) @Nullable String words,
            @AuthenticationPrincipal @Nullable Caller caller,
            Visit visit) {
        Told told = told(course, lesson, words);
        LessonView text = told.text();
        if (caller == null) {
            LessonAvailability availability = progress.availability(null, course, lesson);
            return availability.isOpen()
                    ? show(told, new Opened(null, null), again, null, visit)
                    : ClosedLesson.show(text, availability, visit);
        }
        return switch (report(caller, text, LessonState.STARTED)) {
            case LessonReportResult.NotEnrolled() ->
                testStudents.mayRead(caller.id(), course)
                        ? show(told, new Opened(null, null), again, null, visit)
                        : SeeOther.to(CourseFlash.ENROLL_FIRST.at(CourseUrls.course(course)));
            case LessonReportResult.Closed(var availability) -> ClosedLesson.show(text, availability, visit);
            case LessonReportResult.Recorded recorded ->
                show(told, new Opened(question, recorded.section()), again, caller, visit);
            case LessonReportResult.UnknownLesson() -> show(told, new Opened(question, null), again, caller, visit);
        };
    }

    /**
     * A lesson in the language it is read in.
     *
     * @param other address of the same in the other language; null where there is none
     */
    private record Told(LessonView text, @Nullable String other) {}

    /** In the reader's language, or in English where they press for it or there is nothing else. */
    private Told told(String course, String lesson, @Nullable String words) {
        LessonView text = catalog.lesson(course, lesson, ReaderLanguage.now()).orElseThrow(PageNotFound.missing());
        if (text.text().language() == Language.ENGLISH) {
            return new Told(text, null);
        }
        return Language.ENGLISH.tag().equals(words)
                ? new Told(
                        catalog.lesson(course, lesson).orElseThrow(PageNotFound.missing()),
                        CourseUrls.lesson(course, lesson))
                : new Told(text, CourseUrls.lessonInEnglish(course, lesson));
    }

    /**
     * How a reader came to the lesson.
     *
     * @param question that it was opened from
     * @param section that was read last
     */
    private record Opened(
            @Nullable String question, @Nullable String section) {}

    private ModelAndView show(Told told, Opened opened, @Nullable String again, @Nullable Caller caller, Visit visit) {
        LessonView text = told.text();
        LessonPage view = pages.page(text, new Reader(caller, visit.dates()), Shown.asked(again, null))
                .from(ExamUrls.reviewOf(opened.question()).orElse(null), opened.section())
                .beside(told.other());
        return visit.page(text.title(), Destination.COURSES)
                .about(text.summary())
                .show("lesson/page", view);
    }

    @Audience(Audience.Who.SIGNED_IN)
    @PostMapping(CourseUrls.COMPLETION)
    ModelAndView complete(
            @PathVariable String course,
            @PathVariable String lesson,
            @AuthenticationPrincipal Caller caller,
            Visit visit) {
        LessonView text = catalog.lesson(course, lesson).orElseThrow(PageNotFound.missing());
        LessonCard next = text.neighbors().next();
        return switch (report(caller, text, LessonState.COMPLETED)) {
            case LessonReportResult.NotEnrolled() ->
                SeeOther.to(CourseFlash.ENROLL_FIRST.at(CourseUrls.course(course)));
            case LessonReportResult.Closed(var availability) -> ClosedLesson.show(text, availability, visit);
            case LessonReportResult.UnknownLesson() -> throw new PageNotFound();
            case LessonReportResult.Recorded _ when next != null -> SeeOther.to(CourseUrls.lesson(course, next.slug()));
            case LessonReportResult.Recorded _ -> SeeOther.to(CourseFlash.COURSE_READ.at(CourseUrls.course(course)));
        };
    }

    private LessonReportResult report(Caller caller, LessonView lesson, LessonState state) {
        return progress.report(new LessonReport(caller, lesson.course().courseSlug(), lesson.slug(), state));
    }
}
