package org.aliquot.web.author;

import java.io.IOException;
import java.time.Duration;
import org.aliquot.access.Audience;
import org.aliquot.access.Takes;
import org.aliquot.catalog.ExhibitDesk;
import org.aliquot.catalog.ExhibitPicture;
import org.aliquot.catalog.ExhibitResult;
import org.aliquot.catalog.LessonDesk;
import org.aliquot.catalog.LessonDraft;
import org.aliquot.catalog.LessonPath;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AuthorUrls;
import org.aliquot.web.address.SiteUrls;
import org.aliquot.web.flash.TeachingFlash;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.SentPicture;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Exhibits: taken from instructors, and pictures given to readers. */
@Controller
@Audience(Audience.Who.STAFF)
class ExhibitController {

    /** What was sent with the file: the lesson to go back to, and the words of a picture. */
    record Sent(
            @Nullable String course,
            @Nullable String lesson,
            @Nullable String title,
            @Nullable String description) {

        LessonPath path() {
            return new LessonPath(Search.typed(course), Search.typed(lesson));
        }
    }

    private final ExhibitDesk desk;
    private final ExhibitPanels panels;
    private final LessonDesk lessons;
    private final LessonViews views;

    ExhibitController(ExhibitDesk desk, ExhibitPanels panels, LessonDesk lessons, LessonViews views) {
        this.desk = desk;
        this.panels = panels;
        this.lessons = lessons;
        this.views = views;
    }

    @Takes(Takes.What.FILES)
    @PostMapping(AuthorUrls.EXHIBITS)
    ModelAndView upload(@RequestParam(required = false) @Nullable MultipartFile file, Sent sent, Visit visit)
            throws IOException {
        LessonDraft draft = lessons.draft(sent.path()).orElseThrow(PageNotFound::new);
        byte[] bytes = file == null ? new byte[0] : file.getBytes();
        String title = Search.typed(sent.title());
        String description = Search.typed(sent.description());
        return switch (desk.upload(bytes, title, description, visit.caller().id())) {
            case ExhibitResult.Kept _ ->
                SeeOther.to(TeachingFlash.EXHIBIT_KEPT.at(AuthorUrls.lesson(draft.path())) + "#exhibits");
            case ExhibitResult.Flawed(var flaws) ->
                refused(draft, panels.refused(SentPicture.flawed(title, description, flaws)), visit);
            case ExhibitResult.Refused(var reason) ->
                refused(draft, panels.refused(SentPicture.refused(title, description, reason)), visit);
        };
    }

    /** The name is a hash of the content, so an answer may be kept for good. */
    @Audience(Audience.Who.SIGNED_IN)
    @GetMapping(SiteUrls.EXHIBIT)
    ResponseEntity<byte[]> picture(@PathVariable String file) {
        if (!file.matches("[0-9a-f]{64}\\.[a-z]+")) {
            throw new PageNotFound();
        }
        ExhibitPicture picture = desk.picture(file.substring(0, 64))
                .filter(found -> file.endsWith("." + found.format().word()))
                .orElseThrow(PageNotFound::new);
        return ResponseEntity.ok()
                .contentType(new MediaType("image", picture.format().word()))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
                .body(picture.file());
    }

    private ModelAndView refused(LessonDraft draft, ExhibitPanel panel, Visit visit) {
        LessonForm form = LessonForm.of(draft.version(), draft.text());
        LessonEditor editor = views.editor(draft, form, visit, LessonViews.Said.done(""));
        return visit.at(Place.TEACH, draft.text().title())
                .show(HttpStatus.UNPROCESSABLE_CONTENT, "author/lesson", editor.with(panel));
    }
}
