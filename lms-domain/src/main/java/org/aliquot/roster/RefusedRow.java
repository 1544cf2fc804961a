package org.aliquot.roster;

import java.util.List;

/** A row of a file that was refused, as it stood in it, with all that is wrong with it. */
public record RefusedRow(int number, List<String> cells, List<RowProblem> problems) {

    public RefusedRow {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }
}
