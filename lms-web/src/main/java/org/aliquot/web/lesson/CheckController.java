package org.aliquot.web.lesson;

import java.util.Map;
import org.aliquot.access.Audience;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.LessonView;
import org.aliquot.completion.LessonProgress;
import org.aliquot.people.Caller;
import org.aliquot.web.Destination;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CourseUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers to knowledge checks: htmx gets the check alone, a plain form the way back to its place in the lesson. */
@Controller
@Audience(Audience.Who.READERS)
@RequestMapping(CourseUrls.CHECK)
class CheckController {

    private static final String HTMX = "HX-Request";
    private static final int LONGEST_NAME = 200;

    private final Catalog catalog;
    private final LessonPages pages;
    private final CheckDesk desk;
    private final LessonProgress progress;

    CheckController(Catalog catalog, LessonPages pages, CheckDesk desk, LessonProgress progress) {
        this.catalog = catalog;
        this.pages = pages;
        this.desk = desk;
        this.progress = progress;
    }

    @GetMapping
    ModelAndView again(CheckPath path) {
        if (catalog.lesson(path.course(), path.read()).isEmpty() || path.check().length() > LONGEST_NAME) {
            throw new PageNotFound();
        }
        return SeeOther.to(CourseUrls.checkAgain(path.course(), path.read(), path.check()));
    }

    @GetMapping(headers = HTMX)
    ModelAndView againInPlace(CheckPath path, @AuthenticationPrincipal @Nullable Caller caller, Visit visit) {
        if (!progress.availability(caller, path.course(), path.lesson()).isOpen()) {
            throw new PageNotFound();
        }
        return fragment(visit, desk.asked(path, new Reader(caller, visit.dates())), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView answer(CheckPath path, CheckForm form, @AuthenticationPrincipal @Nullable Caller caller, Visit visit) {
        Reader reader = new Reader(caller, visit.dates());
        return switch (desk.answer(path, form, reader)) {
            // what is not kept is only here
            case CheckDesk.Outcome.Judged(var check)
            when caller == null -> lessonWith(path, Shown.instead(check), reader, visit, HttpStatus.OK);
            case CheckDesk.Outcome.Judged _ ->
                SeeOther.to(CourseUrls.checkInLesson(path.course(), path.read(), path.check()));
            case CheckDesk.Outcome.Refused refused ->
                lessonWith(path, Shown.instead(refused.check()), reader, visit, HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @PostMapping(headers = HTMX)
    ModelAndView answerInPlace(
            CheckPath path, CheckForm form, @AuthenticationPrincipal @Nullable Caller caller, Visit visit) {
        return switch (desk.answer(path, form, new Reader(caller, visit.dates()))) {
            case CheckDesk.Outcome.Judged(var check) -> fragment(visit, check, HttpStatus.OK);
            case CheckDesk.Outcome.Refused refused ->
                fragment(visit, refused.check(), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private ModelAndView lessonWith(CheckPath path, Shown shown, Reader reader, Visit visit, HttpStatus status) {
        if (!progress.availability(reader.caller(), path.course(), path.read()).isOpen()) {
            throw new PageNotFound();
        }
        LessonView lesson = catalog.lesson(path.course(), path.read()).orElseThrow(PageNotFound.missing());
        ModelAndView page =
                visit.page(lesson.title(), Destination.COURSES).show("lesson/page", pages.page(lesson, reader, shown));
        page.setStatus(status);
        return page;
    }

    private static ModelAndView fragment(Visit visit, LessonCheck check, HttpStatus status) {
        return new ModelAndView(
                "lesson/_check", Map.of("page", visit.page("", Destination.COURSES), "check", check), status);
    }
}
