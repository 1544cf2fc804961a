package org.aliquot.adaptive;

import java.util.Map;

/**
 * What a person has met before. An item comes again only when no fresher one may be given at that place.
 *
 * @param when by item id: 1 for what was met longest ago, greater for later; items not named are new
 */
public record PriorExposure(Map<String, Integer> when) {

    public static final PriorExposure NOTHING = new PriorExposure(Map.of());

    public PriorExposure {
        when = Map.copyOf(when);
    }

    int of(String item) {
        return when.getOrDefault(item, 0);
    }
}
