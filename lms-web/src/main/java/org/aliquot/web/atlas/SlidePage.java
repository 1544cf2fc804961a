package org.aliquot.web.atlas;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A slide that is moved.
 *
 * @param title of its set
 * @param lit how it is lit; empty for bright field
 * @param words what it is a slide of
 * @param lines what lies on it
 * @param next address of another slide
 * @param earlier address of the one before; null at the first one
 * @param others the other sets
 */
public record SlidePage(
        KindPage.Place place,
        String title,
        int number,
        Stage stage,
        String lit,
        String words,
        List<Line> lines,
        String next,
        @Nullable String earlier,
        List<Other> others) {

    public SlidePage {
        lines = List.copyOf(lines);
        others = List.copyOf(others);
    }

    /**
     * What the script needs.
     *
     * @param whole address of the slide as one picture, before whose last part those of its tiles begin alike
     * @param object address that tells what is seen at a point
     * @param width in µm
     * @param height in µm
     * @param planes heights in µm that can be brought into focus, from the lowest, with spaces between
     */
    public record Stage(String whole, String object, String width, String height, String planes) {}

    /** How many of a kind. */
    public record Line(String name, String url, int number) {}

    public record Other(String title, String url) {}
}
