package org.aliquot.slides;

import java.util.UUID;

/**
 * Something that is marked on a slide, in points of its closest level.
 *
 * @param width 0 for a point
 * @param height 0 for a point
 */
public record SlideMark(UUID id, String name, double x, double y, double width, double height) {

    public static final int LONGEST_NAME = 100;

    /** Whether it has a name and lies on a slide of this size. */
    public boolean liesOn(SlideSize size) {
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && width >= 0
                && height >= 0
                && x >= 0
                && y >= 0
                && x + width <= size.width()
                && y + height <= size.height();
    }
}
