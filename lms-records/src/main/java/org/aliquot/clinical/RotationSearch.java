package org.aliquot.clinical;

/**
 * Which rotations staff look for.
 *
 * @param ended those that ended more than two weeks ago, and not the others
 * @param words of a learner's name; empty for all
 * @param page from 1
 */
public record RotationSearch(boolean ended, String words, int page) {

    /** So many on a page. */
    public static final int SIZE = 50;

    private static final int LAST = 1000;

    public RotationSearch {
        page = Math.clamp(page, 1, LAST);
    }

    int offset() {
        return (page - 1) * SIZE;
    }
}
