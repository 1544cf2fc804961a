package org.aliquot.sheets;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number as a spreadsheet shows it; in CSV the line it begins at
 * @param cells up to the last that is there
 */
public record Row(int number, List<String> cells) {

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
