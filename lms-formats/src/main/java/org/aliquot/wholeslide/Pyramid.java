package org.aliquot.wholeslide;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;

/**
 * A slide in tiles of 256 points, each level half as wide as the one below it, down to one that is a single picture. Tiles are made
 * of the four below them and these before them, so few are held at once, however large the slide is.
 */
public final class Pyramid {

    /** Side of a tile. */
    public static final int TILE = 256;

    /** The whole is one picture, no side of which is longer. */
    public static final int WHOLE = 512;

    private static final float QUALITY = 0.82f;

    /** Takes tiles as JPEG, in no order that means anything. */
    public interface Taker {

        /**
         * A tile.
         *
         * @param level 0 is the whole, which is its only tile; each other is twice as close
         */
        void take(int level, int column, int row, byte[] jpeg) throws IOException;

        /** So many of the tiles of the closest level are done. */
        void reached(long done, long of);
    }

    private final Mosaic mosaic;
    private final int width;
    private final int height;
    private final int levels;
    private final Taker taker;
    private final long of;
    private long done;

    private Pyramid(WholeSlide slide, Taker taker) {
        this.mosaic = new Mosaic(slide);
        this.width = slide.grid().width();
        this.height = slide.grid().height();
        this.levels = levels(width, height);
        this.of = (width + TILE - 1L) / TILE * ((height + TILE - 1L) / TILE);
        this.taker = taker;
    }

    /** How many levels lie below the whole. */
    public static int levels(int width, int height) {
        int levels = 0;
        while (side(Math.max(width, height), levels) > WHOLE) {
            levels++;
        }
        return levels;
    }

    /** Points of a side where it was halved so often. */
    public static int side(int points, int halved) {
        return (int) (((long) points + (1L << halved) - 1) >> halved);
    }

    /**
     * Cuts a slide.
     *
     * @throws UnreadableSlideException when it is damaged
     */
    public static void cut(WholeSlide slide, Taker taker) throws IOException {
        new Pyramid(slide, taker).whole();
    }

    private void whole() throws IOException {
        BufferedImage whole = picture(side(width, levels), side(height, levels));
        Graphics2D graphics = whole.createGraphics();
        for (int row = 0; row * TILE < whole.getHeight(); row++) {
            for (int column = 0; column * TILE < whole.getWidth(); column++) {
                graphics.drawImage(tile(0, column, row), column * TILE, row * TILE, null);
            }
        }
        graphics.dispose();
        taker.take(0, 0, 0, JpegFile.of(whole, QUALITY));
    }

    /** Makes it, and takes all that lie below it. */
    private BufferedImage tile(int level, int column, int row) throws IOException {
        int wide = Math.min(TILE, side(width, levels - level) - column * TILE);
        int high = Math.min(TILE, side(height, levels - level) - row * TILE);
        BufferedImage tile = level == levels
                ? mosaic.part(column * TILE, row * TILE, wide, high)
                : halved(level, column, row, wide, high);
        if (level == levels) {
            done++;
            taker.reached(done, of);
        }
        if (level > 0) {
            taker.take(level, column, row, JpegFile.of(tile, QUALITY));
        }
        return tile;
    }

    private BufferedImage halved(int level, int column, int row, int wide, int high) throws IOException {
        int belowWide = side(width, levels - level - 1);
        int belowHigh = side(height, levels - level - 1);
        BufferedImage below = picture(
                Math.min(2 * TILE, belowWide - 2 * column * TILE), Math.min(2 * TILE, belowHigh - 2 * row * TILE));
        Graphics2D graphics = below.createGraphics();
        for (int down = 0; down * TILE < below.getHeight(); down++) {
            for (int across = 0; across * TILE < below.getWidth(); across++) {
                BufferedImage part = tile(level + 1, 2 * column + across, 2 * row + down);
                graphics.drawImage(part, across * TILE, down * TILE, null);
            }
        }
        graphics.dispose();
        return mean(below, wide, high);
    }

    /** Each point is the mean of four; at an odd edge of those there are. */
    private static BufferedImage mean(BufferedImage below, int wide, int high) {
        BufferedImage mean = picture(wide, high);
        int[] from = ((DataBufferInt) below.getRaster().getDataBuffer()).getData();
        int[] to = ((DataBufferInt) mean.getRaster().getDataBuffer()).getData();
        int line = below.getWidth();
        for (int y = 0; y < high; y++) {
            int upper = 2 * y * line;
            int lower = Math.min(2 * y + 1, below.getHeight() - 1) * line;
            for (int x = 0; x < wide; x++) {
                int left = 2 * x;
                int right = Math.min(2 * x + 1, line - 1);
                to[y * wide + x] =
                        mean(from[upper + left], from[upper + right], from[lower + left], from[lower + right]);
            }
        }
        return mean;
    }

    /** Red and blue at once: their sums of four do not reach each other. */
    private static int mean(int a, int b, int c, int d) {
        int ends = (a & 0xff00ff) + (b & 0xff00ff) + (c & 0xff00ff) + (d & 0xff00ff) + 0x020002 >>> 2 & 0xff00ff;
        int green = (a & 0xff00) + (b & 0xff00) + (c & 0xff00) + (d & 0xff00) + 0x0200 >>> 2 & 0xff00;
        return ends | green;
    }

    private static BufferedImage picture(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }
}
