package org.aliquot.oneroster;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.aliquot.sheets.Row;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file is where, in whatever order and case.
 *
 * @param width how many columns there are
 */
record Heading(String file, Map<String, Integer> places, int width) {

    static Heading of(String file, Row row, List<String> needed) {
        Map<String, Integer> places = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < row.cells().size(); i++) {
            String title = Tidy.trimmed(row.cells().get(i));
            boolean again = !title.isEmpty() && places.putIfAbsent(title, i) != null;
            if (again && !title.toLowerCase(Locale.ROOT).startsWith("metadata.")) {
                throw RefusedFile.at(
                        file, row.number(), "two columns are called " + Tidy.shown(title) + ". Keep one of them.");
            }
        }
        require(file, row, needed, places);
        return new Heading(file, places, row.cells().size());
    }

    private static void require(String file, Row row, List<String> needed, Map<String, Integer> places) {
        if (row.cells().isEmpty()) {
            throw new RefusedFile(file + " is empty: its first line must name the columns. Export it again.");
        }
        List<String> missing =
                needed.stream().filter(column -> !places.containsKey(column)).toList();
        if (!missing.isEmpty()) {
            throw RefusedFile.at(
                    file,
                    row.number(),
                    "these columns are missing: " + String.join(", ", missing)
                            + ". Export again with all OneRoster columns.");
        }
    }

    boolean has(String column) {
        return places.containsKey(column);
    }

    @Nullable
    Integer place(String column) {
        return places.get(column);
    }
}
