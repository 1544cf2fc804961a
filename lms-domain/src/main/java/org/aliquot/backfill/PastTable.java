package org.aliquot.backfill;

/**
 * A table that rows are written into.
 *
 * @param columns with commas between, in the order in which their values are given
 */
public record PastTable(String name, String columns) {

    String copy() {
        return "copy " + name + " (" + columns + ") from stdin";
    }
}
