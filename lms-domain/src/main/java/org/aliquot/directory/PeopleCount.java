package org.aliquot.directory;

import java.util.Map;

/**
 * How many people a filter finds.
 *
 * @param needs of those it would find without its need, how many have each
 */
public record PeopleCount(long all, Map<PeopleNeed, Long> needs) {

    public PeopleCount {
        needs = Map.copyOf(needs);
    }
}
