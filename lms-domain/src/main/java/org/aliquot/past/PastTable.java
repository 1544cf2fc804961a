package org.aliquot.past;

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
