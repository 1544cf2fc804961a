package org.aliquot.web.ownslide;

import org.aliquot.slides.SlideWords;
import org.jspecify.annotations.Nullable;

/**
 * A slide of the school's own.
 *
 * @param course its title
 * @param size in words
 * @param deskUrl where staff work on it; null for everybody else
 */
public record OwnSlidePage(
        String course,
        String courseUrl,
        String atlasUrl,
        SlideWords words,
        String size,
        SlideStage stage,
        @Nullable String deskUrl) {}
