package org.aliquot.web.ownslide;

import java.util.List;
import org.aliquot.slides.OwnSlides;
import org.aliquot.web.staff.FieldErrors;

/**
 * The slides of a course, and a form for one more.
 *
 * @param title of the course
 */
public record SlidesPage(String course, String title, List<Line> slides, SlideForm form, FieldErrors errors) {

    /**
     * One slide.
     *
     * @param state in words
     */
    public record Line(String title, String url, String state, String size, String brought) {}

    /** Bytes of the largest file that is taken. */
    public long most() {
        return OwnSlides.MOST_BYTES;
    }

    public long mostMegabytes() {
        return most() / 1024 / 1024;
    }
}
