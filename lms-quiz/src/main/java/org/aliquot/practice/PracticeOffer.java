package org.aliquot.practice;

import java.util.Map;

/**
 * What a learner could practice of an outline.
 *
 * @param total of everything
 * @param areas by code
 * @param topics by id of the subtopic
 * @param kinds those there are
 * @param matching how many questions are as wanted
 */
public record PracticeOffer(
        Board board,
        Tally total,
        Map<String, Tally> areas,
        Map<String, Tally> topics,
        Map<PracticeKind, Integer> kinds,
        int matching) {

    public PracticeOffer {
        areas = Map.copyOf(areas);
        topics = Map.copyOf(topics);
        kinds = Map.copyOf(kinds);
    }
}
