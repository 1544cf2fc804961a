package org.aliquot.web.ownslide;

import java.util.UUID;
import org.aliquot.slides.SlideState;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * One slide as staff work on it.
 *
 * @param courseTitle of the course
 * @param stage null until it is cut
 */
public record SlideDeskPage(
        String course,
        String courseTitle,
        UUID id,
        String title,
        Standing standing,
        @Nullable SlideStage stage,
        SlideForm form,
        FieldErrors errors) {

    /**
     * How far it is.
     *
     * @param words in two or three words
     * @param step what happens now; empty when nothing does
     * @param size in words
     */
    public record Standing(
            SlideState state,
            String words,
            String step,
            @Nullable String failure,
            String size) {}

    /** Whether it is looked at again by itself. */
    public boolean isUnderWay() {
        return standing.state() == SlideState.CUTTING;
    }

    public boolean isPublished() {
        return standing.state() == SlideState.PUBLISHED;
    }

    /** How a lesson links to it. */
    public String markdown(String url) {
        return "[" + title.replaceAll("[\\[\\]*_`\\\\]", "") + "](" + url + ")";
    }
}
