package org.aliquot.practice;

import java.util.Set;

/**
 * What a learner wants to practice.
 *
 * @param board key of an outline
 * @param areas codes of its areas; none named: all
 * @param topics ids of subtopics; where an area has none named, all of it
 * @param kinds none named: all
 * @param items how many at most
 * @param minutes of the clock, where there is one
 */
public record PracticeWish(
        String board,
        Set<String> areas,
        Set<String> topics,
        Set<PracticeKind> kinds,
        PracticePool pool,
        int items,
        PracticeClock clock,
        int minutes) {

    public static final int FEWEST = 5;
    public static final int MOST = 100;
    public static final int LONGEST_MINUTES = 300;

    public PracticeWish {
        areas = Set.copyOf(areas);
        topics = Set.copyOf(topics);
        kinds = Set.copyOf(kinds);
        items = Math.clamp(items, FEWEST, MOST);
        minutes = Math.clamp(minutes, 1, LONGEST_MINUTES);
    }

    /** Ten questions with the reasons at once, from everything. */
    public static PracticeWish ten(String board) {
        return new PracticeWish(
                board, Set.of(), Set.of(), Set.of(), PracticePool.ANY, 10, PracticeClock.TUTOR, LONGEST_MINUTES);
    }

    PracticeWish of(Set<PracticeKind> wanted) {
        return new PracticeWish(board, areas, topics, wanted, pool, items, clock, minutes);
    }

    PracticeWish within(String area) {
        return new PracticeWish(board, Set.of(area), topics, kinds, pool, items, clock, minutes);
    }
}
