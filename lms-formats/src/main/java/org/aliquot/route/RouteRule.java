package org.aliquot.route;

import java.time.LocalDate;
import java.util.List;

/**
 * The conditions of one route.
 *
 * @param facts names of the facts that it was made from
 * @param asOf the day it was held against them last
 * @param needs all of them
 * @param also what the board asks besides, in words, since nobody is asked about it here
 */
public record RouteRule(
        String id, String title, List<String> facts, LocalDate asOf, List<Condition> needs, List<String> also) {
    public RouteRule {
        facts = List.copyOf(facts);
        needs = List.copyOf(needs);
        also = List.copyOf(also);
    }

    /** Those conditions that what was said does not meet, in their order; empty where all appear to be met. */
    public List<Condition> missing(Background said) {
        return needs.stream().filter(need -> !need.isMetBy(said)).toList();
    }
}
