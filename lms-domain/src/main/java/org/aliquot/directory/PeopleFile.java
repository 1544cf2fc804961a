package org.aliquot.directory;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.people.Role;
import org.aliquot.sheets.CsvWriter;
import org.aliquot.sheets.RowWriter;
import org.aliquot.sheets.WorkbookWriter;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/** What kind of file people are written into. */
public enum PeopleFile implements Word {
    CSV,
    XLSX;

    private static final String LAST_HERE = "last here";

    private static final List<String> HEADINGS = List.of(
            "name",
            "email",
            "role",
            "account",
            "classes",
            LAST_HERE,
            "extra time, percent",
            "breaks, minutes",
            "larger text");

    /** @param zone in which the moments are told */
    RowWriter open(OutputStream out, ZoneId zone) throws IOException {
        List<String> headings = HEADINGS.stream()
                .map(heading -> heading.equals(LAST_HERE) ? heading + " (" + zone + ")" : heading)
                .toList();
        if (this == CSV) {
            CsvWriter rows = new CsvWriter(out);
            rows.write(headings);
            return rows;
        }
        WorkbookWriter rows = new WorkbookWriter(out, "People", headings);
        for (int column = 0; column < HEADINGS.size(); column++) {
            rows.width(column, column < 2 || column == 4 ? 28 : 16);
        }
        return rows;
    }

    /** A row of the file; the columns that an import knows are called and written as there. */
    static List<@Nullable Object> row(FoundPerson person, ZoneId zone) {
        List<@Nullable Object> row = new ArrayList<>(List.of(
                person.name(),
                person.email(),
                Role.list(person.roles()),
                person.state().word(),
                person.classes()));
        row.add(time(person.lastHere(), zone));
        row.add(person.accommodation().extraTimePercent());
        row.add(person.accommodation().breakMinutes());
        row.add(person.accommodation().largerText() ? "yes" : "no");
        return row;
    }

    private static @Nullable LocalDateTime time(@Nullable Instant at, ZoneId zone) {
        return at == null ? null : at.atZone(zone).toLocalDateTime().withNano(0);
    }
}
