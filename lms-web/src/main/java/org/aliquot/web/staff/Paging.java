package org.aliquot.web.staff;

import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list lies.
 *
 * @param said what is shown, such as "51 to 100 of 186"
 * @param first address of the first page, null on it
 * @param next address of the next page, null on the last
 */
public record Paging(
        String said, @Nullable String first, @Nullable String next) {

    /** What is shown where nobody has counted all; empty for nothing. */
    public static String shown(int before, int lines) {
        return lines == 0 ? "" : (before + 1) + " to " + (before + lines);
    }
}
