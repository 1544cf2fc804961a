package org.aliquot.web.ownslide;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.access.Deciders;
import org.aliquot.access.Takes;
import org.aliquot.catalog.CourseDesk;
import org.aliquot.catalog.CoursePlan;
import org.aliquot.slides.OwnSlides;
import org.aliquot.slides.SlideUpload;
import org.aliquot.slides.SlideWords;
import org.aliquot.web.Page;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.OwnSlideUrls;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/courses/{course}/slides}: the slides of a course, and where one is brought. */
@Controller
@Audience(Audience.Who.STAFF)
class SlidesController {

    private static final String PAGE = "ownslide/slides";

    private final CourseDesk courses;
    private final OwnSlides slides;
    private final SlideViews views;
    private final Deciders deciders;

    SlidesController(CourseDesk courses, OwnSlides slides, SlideViews views, Deciders deciders) {
        this.courses = courses;
        this.slides = slides;
        this.views = views;
        this.deciders = deciders;
    }

    @GetMapping(OwnSlideUrls.SLIDES)
    ModelAndView all(@PathVariable String course, @RequestParam(required = false) @Nullable UUID like, Visit visit) {
        CoursePlan plan = find(course);
        SlideForm form = Optional.ofNullable(like)
                .flatMap(slides::find)
                .filter(slide -> slide.course().equals(course))
                .map(SlideForm::of)
                .orElse(SlideForm.EMPTY);
        return page(plan, visit).show(PAGE, views.all(course, plan.title(), form, FieldErrors.NONE, visit.dates()));
    }

    @Audience(Audience.Who.COURSE_AUTHORS)
    @Takes(Takes.What.SLIDES)
    @PostMapping(OwnSlideUrls.SLIDES)
    ModelAndView bring(
            @PathVariable String course,
            @RequestParam(required = false) @Nullable MultipartFile file,
            SlideForm.Sent sent,
            Visit visit)
            throws IOException {
        CoursePlan plan = find(course);
        SlideForm form = sent.form();
        Typed typed = new Typed();
        if (file == null || file.isEmpty()) {
            typed.wrong("file", "Choose a file.");
        }
        SlideWords words = form.words(typed);
        Double pixel = form.micrometers(typed);
        if (file == null || !typed.isSound()) {
            return refused(plan, form, typed.errors(), visit);
        }
        try (InputStream content = file.getInputStream()) {
            return switch (slides.begin(
                    new SlideUpload(course, words, pixel, content),
                    visit.caller().id())) {
                case OwnSlides.Bringing.Begun(var id) -> SeeOther.to(OwnSlideUrls.desk(course, id));
                case OwnSlides.Bringing.Refused(var why) ->
                    refused(plan, form, new FieldErrors(Map.of("file", why)), visit);
            };
        }
    }

    private ModelAndView refused(CoursePlan plan, SlideForm form, FieldErrors errors, Visit visit) {
        return page(plan, visit)
                .show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        PAGE,
                        views.all(plan.slug(), plan.title(), form, errors, visit.dates()));
    }

    /** Who only assists, or decides about other courses, looks. */
    private Page page(CoursePlan plan, Visit visit) {
        return visit.at(Place.TEACH, plan.title())
                .led(deciders.refusal(Audience.Who.COURSE_AUTHORS, visit.caller(), Map.of("course", plan.slug()))
                        .isEmpty());
    }

    private CoursePlan find(String course) {
        return courses.plan(course).orElseThrow(PageNotFound::new);
    }
}
