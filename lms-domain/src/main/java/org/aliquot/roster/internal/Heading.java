package org.aliquot.roster.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first row: which column is where, and what we have no use for. */
public record Heading(Map<PersonColumn, Integer> places, List<String> unused) {

    public Heading {
        places = Map.copyOf(places);
        unused = List.copyOf(unused);
    }

    /** Reads the heading; refuses one without addresses or names. */
    public static Heading of(SheetRow row) {
        Map<PersonColumn, Integer> places = new EnumMap<>(PersonColumn.class);
        List<String> unused = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String title = row.cell(i);
            Optional<PersonColumn> column = PersonColumn.of(title);
            if (column.isEmpty() && !title.isEmpty()) {
                unused.add(title);
            } else if (column.isPresent()) {
                Integer before = places.putIfAbsent(column.get(), i);
                requireOnce(before, row, title);
            }
        }
        require(places, row);
        return new Heading(places, unused);
    }

    public boolean has(PersonColumn column) {
        return places.containsKey(column);
    }

    public String cell(SheetRow row, PersonColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cell(place);
    }

    private static void requireOnce(@Nullable Integer before, SheetRow row, String title) {
        if (before != null) {
            throw new UnreadableFile(
                    "Two columns mean the same: “" + row.cell(before) + "” and “" + title + "”. Keep one of them.");
        }
    }

    private static void require(Map<PersonColumn, Integer> places, SheetRow row) {
        boolean named = places.containsKey(PersonColumn.NAME)
                || places.containsKey(PersonColumn.FIRST_NAME)
                || places.containsKey(PersonColumn.LAST_NAME);
        if (!places.containsKey(PersonColumn.EMAIL) || !named) {
            String missing = named ? "email" : places.containsKey(PersonColumn.EMAIL) ? "name" : "email and name";
            throw new UnreadableFile(
                    "Row " + row.number() + " must name the columns, and none is called " + missing + ". It reads: "
                            + String.join(", ", row.cells().stream().limit(12).toList()) + ".");
        }
    }
}
