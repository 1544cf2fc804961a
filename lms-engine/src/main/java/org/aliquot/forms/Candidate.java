package org.aliquot.forms;

import java.util.Set;

/**
 * An item that a form may draw.
 *
 * @param enemies ids that must not stand in the same form; naming it on one side is enough
 */
public record Candidate(String id, String area, Set<String> enemies) {
    public Candidate {
        enemies = Set.copyOf(enemies);
    }
}
