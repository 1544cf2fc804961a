package org.aliquot.microscope.bench;

import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Hash;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Picture;
import org.aliquot.microscope.optics.View;

/** What the camera makes of light: levels of 0 to 255, with a little grain. */
public final class Film {

    private static final int MASK = (1 << 12) - 1;
    private static final float HEIGHT = 0.008f;
    private static final float[] GRAIN = new float[MASK + 1];

    static {
        var chance = new Chance(0x66696c6dL);
        for (int i = 0; i < GRAIN.length; i++) {
            GRAIN[i] = HEIGHT * (float) chance.about(0, 1);
        }
    }

    /** What comes from a place. */
    @FunctionalInterface
    public interface Light {

        /**
         * @param x in mm
         * @param y in mm
         * @param noise of this scene
         * @param color gets red, green and blue, each of 0 to 1
         */
        void at(float x, float y, Noise noise, float[] color);
    }

    private final long seed;

    public Film(long seed) {
        this.seed = seed;
    }

    /** A scene that is seen point by point; a view within another one of the same zoom has the same pixels. */
    public static Picture picture(View view, long seed, Light light) {
        float pixel = (float) view.pixel() / 1_000;
        var chance = new Chance(seed);
        var noise = new Noise(chance);
        var film = new Film(chance.next());
        int[] rgb = new int[view.width() * view.height()];
        float[] color = new float[3];
        for (int row = 0; row < view.height(); row++) {
            float y = (view.top() + row) * pixel;
            int grain = film.row(view.top() + row);
            for (int column = 0; column < view.width(); column++) {
                light.at((view.left() + column) * pixel, y, noise, color);
                rgb[row * view.width() + column] =
                        film.color(color[0], color[1], color[2], grain + view.left() + column);
            }
        }
        return new Picture(view.width(), view.height(), rgb);
    }

    /** Where the grain of a row begins. */
    public int row(int y) {
        return (int) Hash.mix(seed, y);
    }

    /** @param grain where the grain of the row begins, and the pixels from there */
    public int color(float red, float green, float blue, int grain) {
        float gray = GRAIN[grain & MASK];
        return level(red + gray) << 16 | level(green + gray) << 8 | level(blue + gray);
    }

    private static int level(float value) {
        int level = (int) (value * 255 + 0.5f);
        return level < 0 ? 0 : Math.min(level, 255);
    }
}
