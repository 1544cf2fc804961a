package org.aliquot.web.ownslide;

import java.util.Optional;
import org.aliquot.clock.Ids;
import org.aliquot.slides.SlideBox;
import org.aliquot.slides.SlideMark;
import org.aliquot.slides.SlideSize;
import org.jspecify.annotations.Nullable;

/** The part of a slide that was seen, in points; it may reach beyond its edge, so that its middle is that of the screen. */
record SeenForm(
        @Nullable Double x,
        @Nullable Double y,
        @Nullable Double width,
        @Nullable Double height) {

    /** As much of it as lies on the slide. */
    Optional<SlideBox> box(@Nullable SlideSize size) {
        if (size == null || x == null || y == null || width == null || height == null) {
            return Optional.empty();
        }
        double left = Math.clamp(x, 0, size.width());
        double top = Math.clamp(y, 0, size.height());
        double right = Math.clamp(x + width, 0, size.width());
        double bottom = Math.clamp(y + height, 0, size.height());
        return right - left >= 1 && bottom - top >= 1
                ? Optional.of(new SlideBox(left, top, right - left, bottom - top))
                : Optional.empty();
    }

    /** All of it, or the point in its middle. */
    Optional<SlideMark> mark(String name, boolean whole, @Nullable SlideSize size) {
        if (whole) {
            return box(size).map(box -> new SlideMark(Ids.next(), name, box.x(), box.y(), box.width(), box.height()));
        }
        if (size == null || x == null || y == null || width == null || height == null) {
            return Optional.empty();
        }
        return Optional.of(new SlideMark(Ids.next(), name, x + width / 2, y + height / 2, 0, 0))
                .filter(mark -> mark.liesOn(size));
    }
}
