package org.aliquot.figures;

import java.util.List;

/**
 * How things stand in the tables of a module; a bean of that module. It is asked together with all others, in one statement, up to
 * every five seconds on each node: it may read only what an index keeps small.
 *
 * @param sql gives one row with a number in a column of each figure's name; none of them null
 */
public record Standing(String sql, List<Figure> figures) {

    /** @param help what it tells, for the operator */
    public record Figure(String name, String help) {}

    public Standing {
        figures = List.copyOf(figures);
    }
}
