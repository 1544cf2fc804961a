package org.aliquot.roster;

import java.util.List;

/**
 * Rows of a file that were refused, as they stood in it.
 *
 * @param heading the first row of the file
 */
public record RefusedRows(List<String> heading, List<Row> rows) {

    public record Row(int number, List<String> cells, List<RowProblem> problems) {}
}
