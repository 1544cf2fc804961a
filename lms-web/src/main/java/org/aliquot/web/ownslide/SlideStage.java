package org.aliquot.web.ownslide;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.aliquot.slides.OwnSlide;
import org.aliquot.slides.SlideMark;
import org.aliquot.slides.SlideSize;
import org.aliquot.web.address.OwnSlideUrls;

/**
 * What the viewer needs.
 *
 * @param whole address of the slide as one picture, before whose last part those of its tiles begin alike
 * @param width in µm; in points where nobody has said how large one is
 * @param height the same
 * @param points across at the closest
 * @param levels below the whole
 * @param measured whether µm are known
 * @param wholeWidth of the picture of the whole, in points
 */
public record SlideStage(
        String whole,
        String width,
        String height,
        int points,
        int levels,
        boolean measured,
        int wholeWidth,
        int wholeHeight,
        List<Mark> marks) {

    /**
     * Something that is marked.
     *
     * @param box its left and upper edge, its width and its height, in points
     */
    public record Mark(UUID id, String name, String box) {}

    static SlideStage of(OwnSlide slide, SlideSize size, List<SlideMark> marks) {
        Double known = slide.pixel();
        double pixel = known == null ? 1 : known;
        SlideSize whole = size.whole();
        return new SlideStage(
                OwnSlideUrls.whole(slide.id()),
                number(size.width() * pixel),
                number(size.height() * pixel),
                size.width(),
                size.levels(),
                known != null,
                whole.width(),
                whole.height(),
                marks.stream().map(SlideStage::mark).toList());
    }

    private static Mark mark(SlideMark mark) {
        String box = "%s %s %s %s"
                .formatted(number(mark.x()), number(mark.y()), number(mark.width()), number(mark.height()));
        return new Mark(mark.id(), mark.name(), box);
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
