package org.aliquot.web.notes;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.util.Map;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.LessonView;
import org.aliquot.notes.LessonSpot;
import org.aliquot.notes.NoteResult;
import org.aliquot.notes.Notes;
import org.aliquot.notes.QuestionSpot;
import org.aliquot.people.Caller;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.NoteUrls;
import org.aliquot.web.flash.NoteFlash;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Notes where they belong: of a lesson, also as a part of its page, and on a question of an attempt that is over. */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class PlaceNotesController {

    private static final String HTMX = "HX-Request";

    private final Notes notes;
    private final NotePages pages;
    private final Catalog catalog;

    PlaceNotesController(Notes notes, NotePages pages, Catalog catalog) {
        this.notes = notes;
        this.pages = pages;
        this.catalog = catalog;
    }

    @GetMapping(NoteUrls.OF_LESSON)
    ModelAndView ofLesson(
            @PathVariable String course,
            @PathVariable String lesson,
            @RequestHeader(name = HTMX, required = false) @Nullable String htmx,
            @AuthenticationPrincipal Caller caller,
            Visit visit) {
        return lesson(found(course, lesson), htmx != null, caller, visit);
    }

    @PostMapping(NoteUrls.OF_LESSON)
    ModelAndView addToLesson(
            LessonNoteForm form,
            @RequestHeader(name = HTMX, required = false) @Nullable String htmx,
            @AuthenticationPrincipal Caller caller,
            Visit visit) {
        LessonView lesson = found(form.course(), form.lesson());
        NoteResult result = notes.add(
                caller, new LessonSpot(form.course(), form.lesson(), form.below(), form.quote()), form.words());
        return htmx != null && result instanceof NoteResult.Kept
                ? lesson(lesson, true, caller, visit)
                : after(result, NoteUrls.ofLesson(form.course(), form.lesson()));
    }

    @GetMapping(NoteUrls.OF_QUESTION)
    ModelAndView ofQuestion(
            @PathVariable UUID id, @PathVariable int position, @AuthenticationPrincipal Caller caller, Visit visit) {
        return visit.page(t("Notes on a question"), null)
                .show("notes/place", pages.ofQuestion(caller.id(), new QuestionSpot(id, position), visit.dates()));
    }

    @PostMapping(NoteUrls.OF_QUESTION)
    ModelAndView addToQuestion(
            @PathVariable UUID id,
            @PathVariable int position,
            @RequestParam(defaultValue = "") String body,
            @AuthenticationPrincipal Caller caller) {
        return after(
                notes.add(caller, new QuestionSpot(id, position), body), NoteUrls.ofQuestion(id.toString(), position));
    }

    private LessonView found(String course, String lesson) {
        return catalog.lesson(course, lesson).orElseThrow(PageNotFound.missing());
    }

    private ModelAndView lesson(LessonView lesson, boolean partly, Caller caller, Visit visit) {
        PlaceNotes view = pages.ofLesson(caller, lesson, visit.dates());
        return partly
                ? new ModelAndView("notes/_place", Map.of("page", visit.page("", null), "view", view))
                : visit.page(t("Notes on {0}", titled(lesson.title())), null).show("notes/place", view);
    }

    private static ModelAndView after(NoteResult result, String address) {
        return switch (result) {
            case NoteResult.Kept _ -> SeeOther.to(NoteFlash.KEPT.at(address));
            case NoteResult.TooMany _ -> SeeOther.to(NoteFlash.TOO_MANY.at(address));
            case NoteResult.Closed _ -> SeeOther.to(NoteFlash.EXAM_OPEN.at(address));
            case NoteResult.Unknown _, NoteResult.Stale _ -> throw new PageNotFound();
        };
    }
}
