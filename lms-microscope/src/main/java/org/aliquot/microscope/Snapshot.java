package org.aliquot.microscope;

import org.aliquot.microscope.bench.Scene;
import org.aliquot.microscope.bench.Sight;
import org.aliquot.microscope.optics.Hash;
import org.aliquot.microscope.optics.Picture;
import org.aliquot.microscope.optics.ScaleBar;
import org.aliquot.microscope.optics.View;

/** A picture of what is seen without a microscope, with a scale bar. */
final class Snapshot {

    /** Each pixel is the mean of four, so that a colony of a few pixels is round. */
    private static final int POINTS = 2;

    private static final int INK = 0x141414;

    /** Of the label behind the bar: its height in pixels where the picture is 400 wide, and its left edge in percent. */
    private static final int HIGH = 25;

    private static final int WIDE = 71;

    private Snapshot() {}

    static Scene scene(Sight sight, int number) {
        return sight.scene(Hash.mix(number, sight.facts().id().hashCode()));
    }

    /**
     * Odd numbers show the whole, even ones a part of it more closely.
     *
     * @param number which of the kind; the same always gives the same pixels
     * @param side in pixels
     */
    static Picture of(Sight sight, int number, int side) {
        Scene scene = scene(sight, number);
        Scene.Frame frame = number % 2 == 1 ? scene.whole() : scene.close();
        View view = frame.pixels(side * POINTS);
        Picture picture = scene.look(view).shrunk(POINTS);
        return ScaleBar.on(labeled(picture), view.pixel() * POINTS, INK);
    }

    /** With a pale label in its lower right corner, so that the bar is read on whatever lies there. */
    private static Picture labeled(Picture picture) {
        int[] rgb = picture.rgb();
        int unit = Math.max(1, picture.width() / 400);
        for (int y = picture.height() - HIGH * unit; y < picture.height(); y++) {
            for (int x = picture.width() * WIDE / 100; x < picture.width(); x++) {
                int color = rgb[y * picture.width() + x];
                rgb[y * picture.width() + x] =
                        pale(color >> 16 & 255) << 16 | pale(color >> 8 & 255) << 8 | pale(color & 255);
            }
        }
        return new Picture(picture.width(), picture.height(), rgb);
    }

    private static int pale(int level) {
        return (level + 3 * 246) / 4;
    }
}
