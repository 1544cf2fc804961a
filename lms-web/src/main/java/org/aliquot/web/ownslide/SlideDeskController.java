package org.aliquot.web.ownslide;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.aliquot.access.Audience;
import org.aliquot.access.Deciders;
import org.aliquot.catalog.CourseDesk;
import org.aliquot.catalog.CoursePlan;
import org.aliquot.catalog.ExhibitDesk;
import org.aliquot.catalog.ExhibitResult;
import org.aliquot.slides.OwnSlide;
import org.aliquot.slides.OwnSlides;
import org.aliquot.slides.SlideMark;
import org.aliquot.slides.SlideOutcome;
import org.aliquot.slides.SlideWords;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.OwnSlideUrls;
import org.aliquot.web.flash.Flash;
import org.aliquot.web.flash.SlideFlash;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/courses/{course}/slides/{id}}: one slide, its words, what is marked on it, and who sees it. */
@Controller
@Audience(Audience.Who.STAFF)
class SlideDeskController {

    private static final String PAGE = "ownslide/desk";

    private final CourseDesk courses;
    private final OwnSlides slides;
    private final ExhibitDesk exhibits;
    private final SlideViews views;
    private final Deciders deciders;

    SlideDeskController(
            CourseDesk courses, OwnSlides slides, ExhibitDesk exhibits, SlideViews views, Deciders deciders) {
        this.courses = courses;
        this.slides = slides;
        this.exhibits = exhibits;
        this.views = views;
        this.deciders = deciders;
    }

    @GetMapping(OwnSlideUrls.DESK)
    ModelAndView desk(@PathVariable String course, @PathVariable UUID id, Visit visit) {
        OwnSlide slide = find(course, id);
        return show(HttpStatus.OK, slide, SlideForm.of(slide), FieldErrors.NONE, visit);
    }

    @Audience(Audience.Who.COURSE_AUTHORS)
    @PostMapping(OwnSlideUrls.DESK)
    ModelAndView change(@PathVariable String course, @PathVariable UUID id, SlideForm.Sent sent, Visit visit) {
        OwnSlide slide = find(course, id);
        SlideForm form = sent.form();
        Typed typed = new Typed();
        SlideWords words = form.words(typed);
        Double pixel = form.micrometers(typed);
        if (!typed.isSound()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, slide, form, typed.errors(), visit);
        }
        return switch (slides.change(
                id, form.version(), words, pixel, visit.caller().id())) {
            case DONE -> SeeOther.to(SlideFlash.SAVED.at(OwnSlideUrls.desk(course, id)));
            case UNKNOWN -> throw new PageNotFound();
            case NOT_NOW ->
                show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        slide,
                        form,
                        new FieldErrors(
                                Map.of(
                                        "pixel",
                                        "Learners see this slide, so it needs a scale. Enter one, or withdraw the slide first.")),
                        visit);
            case STALE ->
                show(
                        HttpStatus.CONFLICT,
                        slide,
                        form.at(slide.version()),
                        new FieldErrors(Map.of(
                                "title",
                                "Someone else changed this slide in the meantime. Its title is now “%s”. If you save again, your words and scale replace theirs."
                                        .formatted(slide.words().title()))),
                        visit);
        };
    }

    @Audience(Audience.Who.COURSE_AUTHORS)
    @PostMapping(OwnSlideUrls.PUBLICATION)
    ModelAndView publish(@PathVariable String course, @PathVariable UUID id, Visit visit) {
        return after(course, id, () -> slides.publish(id, visit.caller().id()), SlideFlash.PUBLISHED);
    }

    @Audience(Audience.Who.COURSE_AUTHORS)
    @PostMapping(OwnSlideUrls.WITHDRAWAL)
    ModelAndView withdraw(@PathVariable String course, @PathVariable UUID id, Visit visit) {
        return after(course, id, () -> slides.withdraw(id, visit.caller().id()), SlideFlash.WITHDRAWN);
    }

    @Audience(Audience.Who.COURSE_AUTHORS)
    @PostMapping(OwnSlideUrls.CANCELLATION)
    ModelAndView cancel(@PathVariable String course, @PathVariable UUID id) {
        return after(course, id, () -> slides.cancel(id), SlideFlash.CALLED_OFF);
    }

    @Audience(Audience.Who.COURSE_AUTHORS)
    @PostMapping(OwnSlideUrls.REMOVAL)
    ModelAndView remove(@PathVariable String course, @PathVariable UUID id, Visit visit) {
        find(course, id);
        return slides.remove(id, visit.caller().id()) == SlideOutcome.DONE
                ? SeeOther.to(SlideFlash.REMOVED.at(OwnSlideUrls.slides(course)))
                : SeeOther.to(SlideFlash.NOT_NOW.at(OwnSlideUrls.desk(course, id)));
    }

    @Audience(Audience.Who.COURSE_AUTHORS)
    @PostMapping(OwnSlideUrls.MARKS)
    ModelAndView mark(
            @PathVariable String course,
            @PathVariable UUID id,
            SeenForm seen,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String shape) {
        OwnSlide slide = find(course, id);
        String called = Search.typed(name);
        if (called.isEmpty() || called.length() > SlideMark.LONGEST_NAME) {
            return SeeOther.to(SlideFlash.NO_NAME.at(OwnSlideUrls.desk(course, id)) + "#marks");
        }
        if (slides.marks(id).size() >= OwnSlides.MOST_MARKS) {
            return SeeOther.to(SlideFlash.TOO_MANY_MARKS.at(OwnSlideUrls.desk(course, id)) + "#marks");
        }
        return seen.mark(called, "box".equals(shape), slide.size())
                .map(mark -> after(course, id, () -> slides.mark(id, mark), SlideFlash.MARKED))
                .orElseGet(() -> SeeOther.to(SlideFlash.NOT_ON_IT.at(OwnSlideUrls.desk(course, id)) + "#marks"));
    }

    @Audience(Audience.Who.COURSE_AUTHORS)
    @PostMapping(OwnSlideUrls.UNMARKING)
    ModelAndView unmark(@PathVariable String course, @PathVariable UUID id, @PathVariable UUID mark) {
        return after(course, id, () -> slides.unmark(id, mark), SlideFlash.UNMARKED);
    }

    /** Keeps what is seen as a picture that lessons and questions can show. */
    @Audience(Audience.Who.COURSE_AUTHORS)
    @PostMapping(OwnSlideUrls.PICTURES)
    ModelAndView picture(
            @PathVariable String course,
            @PathVariable UUID id,
            SeenForm seen,
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(required = false) @Nullable String description,
            Visit visit) {
        OwnSlide slide = find(course, id);
        String back = OwnSlideUrls.desk(course, id);
        byte[] view =
                seen.box(slide.size()).flatMap(box -> slides.picture(id, box)).orElse(new byte[0]);
        if (view.length == 0) {
            return SeeOther.to(SlideFlash.NOT_ON_IT.at(back) + "#picture");
        }
        return SeeOther.to(
                switch (exhibits.upload(
                        view,
                        Search.typed(title),
                        Search.typed(description),
                        visit.caller().id())) {
                    case ExhibitResult.Kept _ -> SlideFlash.PICTURE_KEPT.at(back);
                    case ExhibitResult.Refused(var reason) ->
                        (reason == ExhibitResult.Reason.BUSY ? SlideFlash.BUSY : SlideFlash.NO_WORDS).at(back)
                                + "#picture";
                    case ExhibitResult.Flawed _ -> throw new IllegalStateException("a photo is no drawing");
                });
    }

    private ModelAndView after(String course, UUID id, Supplier<SlideOutcome> wish, Flash done) {
        find(course, id);
        return switch (wish.get()) {
            case DONE -> SeeOther.to(done.at(OwnSlideUrls.desk(course, id)));
            case NOT_NOW, STALE -> SeeOther.to(SlideFlash.NOT_NOW.at(OwnSlideUrls.desk(course, id)));
            case UNKNOWN -> throw new PageNotFound();
        };
    }

    /** Who decides about the course in the address decides about no slide of another one. */
    private OwnSlide find(String course, UUID id) {
        return slides.find(id).filter(slide -> slide.course().equals(course)).orElseThrow(PageNotFound::new);
    }

    private ModelAndView show(HttpStatus status, OwnSlide slide, SlideForm form, FieldErrors errors, Visit visit) {
        CoursePlan plan = courses.plan(slide.course()).orElseThrow(PageNotFound::new);
        boolean decides = deciders.refusal(
                        Audience.Who.COURSE_AUTHORS, visit.caller(), Map.of("course", slide.course()))
                .isEmpty();
        return visit.at(Place.TEACH, slide.words().title())
                .led(decides)
                .show(status, PAGE, views.desk(slide, plan.title(), form, errors));
    }
}
