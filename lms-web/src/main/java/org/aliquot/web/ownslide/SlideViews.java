package org.aliquot.web.ownslide;

import static org.aliquot.web.language.Titles.titled;

import java.util.Locale;
import org.aliquot.catalog.CourseOutline;
import org.aliquot.slides.OwnSlide;
import org.aliquot.slides.OwnSlides;
import org.aliquot.slides.SlideSize;
import org.aliquot.slides.SlideState;
import org.aliquot.web.Dates;
import org.aliquot.web.address.AtlasUrls;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.OwnSlideUrls;
import org.aliquot.web.staff.FieldErrors;
import org.springframework.stereotype.Component;

/** Puts together what the pages of own slides show. */
@Component
class SlideViews {

    private static final double MILLIMETER = 1000;

    private final OwnSlides slides;

    SlideViews(OwnSlides slides) {
        this.slides = slides;
    }

    SlidesPage all(String course, String title, SlideForm form, FieldErrors errors, Dates dates) {
        return new SlidesPage(
                course,
                title,
                slides.ofCourse(course).stream()
                        .map(slide -> new SlidesPage.Line(
                                slide.words().title(),
                                OwnSlideUrls.desk(course, slide.id()),
                                words(slide.state()),
                                size(slide),
                                dates.dateTime(slide.broughtAt())))
                        .toList(),
                form,
                errors);
    }

    SlideDeskPage desk(OwnSlide slide, String courseTitle, SlideForm form, FieldErrors errors) {
        SlideSize size = slide.size();
        return new SlideDeskPage(
                slide.course(),
                courseTitle,
                slide.id(),
                slide.words().title(),
                new SlideDeskPage.Standing(
                        slide.state(), words(slide.state()), slide.step(), slide.failure(), size(slide)),
                size == null || !slide.state().isThere() ? null : SlideStage.of(slide, size, slides.marks(slide.id())),
                form,
                errors);
    }

    OwnSlidePage page(OwnSlide slide, SlideSize size, CourseOutline outline, boolean staff) {
        String course = outline.slug();
        return new OwnSlidePage(
                titled(outline.title()),
                CourseUrls.course(course),
                AtlasUrls.atlas(course),
                slide.words(),
                size(slide),
                SlideStage.of(slide, size, slides.marks(slide.id())),
                staff ? OwnSlideUrls.desk(course, slide.id()) : null);
    }

    private static String words(SlideState state) {
        return switch (state) {
            case CUTTING -> "Being prepared";
            case REFUSED -> "Could not be read";
            case CANCELLED -> "Canceled";
            case DRAFT -> "Only staff see it";
            case PUBLISHED -> "Learners see it";
        };
    }

    /** Both sides in mm where µm are known, else in pixels; empty until it is cut. */
    private static String size(OwnSlide slide) {
        SlideSize size = slide.size();
        Double pixel = slide.pixel();
        if (size == null) {
            return "";
        }
        return pixel == null
                ? "%,d × %,d pixels".formatted(size.width(), size.height())
                : "%s × %s mm, %s µm/px"
                        .formatted(
                                millimeters(size.width() * pixel),
                                millimeters(size.height() * pixel),
                                SlideForm.decimal(pixel));
    }

    private static String millimeters(double micrometers) {
        return String.format(Locale.ROOT, micrometers < MILLIMETER ? "%.2f" : "%.1f", micrometers / MILLIMETER);
    }
}
