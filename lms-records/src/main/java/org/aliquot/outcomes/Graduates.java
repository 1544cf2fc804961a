package org.aliquot.outcomes;

import java.util.List;

/** A page of learners of a program, and how many there are in all. */
public record Graduates(List<Graduate> rows, int all) {

    public Graduates {
        rows = List.copyOf(rows);
    }
}
