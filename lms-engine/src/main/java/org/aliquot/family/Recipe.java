package org.aliquot.family;

import java.util.List;
import java.util.Map;

/**
 * A family read and put in order.
 *
 * @param kinds of all parameters and values by name
 * @param problems empty, or the family cannot be drawn from
 */
record Recipe(List<Parameter> parameters, List<Step> steps, Map<String, Kind> kinds, List<FamilyProblem> problems) {

    static Recipe of(Family family) {
        return new FamilyReader(family).recipe();
    }

    /** False if the family is larger than anyone needs and was left unread. */
    boolean wasRead() {
        return problems.isEmpty() || !kinds.isEmpty();
    }
}
