package org.aliquot.family;

/** What became of one try to draw an instance. */
sealed interface Attempt {

    record Kept(Instance instance) implements Attempt {}

    /**
     * @param where as in {@link FamilyProblem}
     * @param mistake something could not be calculated or shown, as against a limit or constraint that did its work
     */
    record Dropped(String where, boolean mistake, String why) implements Attempt {}
}
