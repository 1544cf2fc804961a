package org.aliquot.slides;

/**
 * Where a tile lies.
 *
 * @param level 0 is the whole, its only tile
 */
public record SlideTile(int level, int across, int down) {

    public static final SlideTile WHOLE = new SlideTile(0, 0, 0);
}
