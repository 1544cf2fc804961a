package org.aliquot.oneroster;

import java.util.List;
import org.aliquot.sheets.Row;

/** One row below its heading. */
record Line(Heading heading, Row row) {

    private static final int LONGEST_ID = 255;

    String file() {
        return heading.file();
    }

    int number() {
        return row.number();
    }

    /** Empty where the row, or the file, has none. */
    String cell(String column) {
        Integer place = heading.place(column);
        List<String> cells = row.cells();
        return place == null || place >= cells.size() ? "" : Tidy.trimmed(cells.get(place));
    }

    /** More cells than columns: a comma too many has moved them, and each would be read as another's. */
    boolean isTooLong() {
        List<String> cells = row.cells();
        return cells.size() > heading.width()
                && cells.subList(heading.width(), cells.size()).stream().anyMatch(cell -> !cell.isBlank());
    }

    /** An id that can be kept. */
    String id(String column) {
        String id = cell(column);
        if (id.isEmpty()) {
            throw new RefusedRow(column + " is empty.");
        }
        if (id.length() > LONGEST_ID) {
            throw new RefusedRow(column + " is longer than " + LONGEST_ID + " characters.");
        }
        if (id.chars().anyMatch(Character::isISOControl)) {
            throw new RefusedRow(
                    column + " contains characters that cannot be shown. Clear the cell and type it again.");
        }
        return id;
    }
}
