package org.aliquot.wholeslide;

/**
 * The points of a slide, and the tiles a file has them in; those on the right and on the lower edge may reach beyond it.
 *
 * @param width in points, as all of them
 */
public record Grid(int width, int height, int tileWidth, int tileHeight) {

    /** 50,000 by 50,000: a section of 12 mm at 0.25 µm. */
    static final long MOST_POINTS = 2_500_000_000L;

    private static final int LONGEST_EDGE = 200_000;

    /** Several of them are held at once. */
    static final long LARGEST_TILE = 2048L * 2048;

    private static final int MOST_TILES = 400_000;

    public Grid {
        if (width < 1 || height < 1 || tileWidth < 1 || tileHeight < 1) {
            throw new UnreadableSlideException("The file gives no size for its picture.");
        }
        if ((long) width * height > MOST_POINTS || Math.max(width, height) > LONGEST_EDGE) {
            throw new UnreadableSlideException(
                    "The slide is %,d by %,d pixels. At most %,d million pixels, and %,d along one side, can be read. Export a part of it."
                            .formatted(width, height, MOST_POINTS / 1_000_000, LONGEST_EDGE));
        }
        if ((long) tileWidth * tileHeight > LARGEST_TILE) {
            throw new UnreadableSlideException(
                    "The file has tiles of %,d by %,d pixels. Save it with tiles of 256 by 256 pixels."
                            .formatted(tileWidth, tileHeight));
        }
        if (columns(width, tileWidth) * columns(height, tileHeight) > MOST_TILES) {
            throw new UnreadableSlideException(
                    "The file has more than %,d tiles. Save it with tiles of 256 by 256 pixels.".formatted(MOST_TILES));
        }
    }

    int columns() {
        return (int) columns(width, tileWidth);
    }

    int rows() {
        return (int) columns(height, tileHeight);
    }

    private static long columns(int points, int tile) {
        return ((long) points + tile - 1) / tile;
    }
}
