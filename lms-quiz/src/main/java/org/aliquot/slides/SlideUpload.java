package org.aliquot.slides;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A slide as somebody brings it.
 *
 * @param course by its slug
 * @param pixel how wide a point is, in µm; null to take what the file says
 */
public record SlideUpload(
        String course, SlideWords words, @Nullable Double pixel, InputStream content) {}
