package org.aliquot.slides;

import org.aliquot.wholeslide.Pyramid;

/** Points of a slide at its closest. */
public record SlideSize(int width, int height) {

    /** How many levels lie below the whole. */
    public int levels() {
        return Pyramid.levels(width, height);
    }

    /** Those of the picture of the whole. */
    public SlideSize whole() {
        return new SlideSize(Pyramid.side(width, levels()), Pyramid.side(height, levels()));
    }
}
