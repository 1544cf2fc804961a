package org.aliquot.authoring;

/**
 * How many questions a filter finds; with words more than {@link #MOST} are not counted to the end.
 *
 * @param flagged how many of them ask for a look; with that filter on, the same as {@code all}
 */
public record FoundCount(int all, int flagged) {

    /** A number above means: more than this. */
    public static final int MOST = 500;
}
