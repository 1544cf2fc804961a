package org.aliquot.tools;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** One row per answer; rows may come in any order. */
final class LongResponses {

    private final CsvInput input;
    private final Key key;
    private final Names persons = new Names();
    private final Names items = new Names();
    private final List<List<Cell>> cells = new ArrayList<>();

    private record Cell(int item, String text) {}

    private LongResponses(CsvInput input, Key key) {
        this.input = input;
        this.key = key;
    }

    static ResponseTable read(CsvInput input, Key key) {
        var reader = new LongResponses(input, key);
        reader.readRows();
        return reader.table();
    }

    private void readRows() {
        int person = input.column("person");
        int item = input.column("item");
        int response = input.column("response");
        var seen = new HashSet<Long>();
        while (input.hasNext()) {
            CSVRecord row = input.nextRow();
            int who = persons.number(input.text(row, person));
            int what = item(input.text(row, item));
            if (!seen.add((long) who << 32 | what)) {
                throw input.bad(
                        item,
                        "person '%s' answers item '%s' a second time; delete one row"
                                .formatted(row.get(person), row.get(item)));
            }
            if (who == cells.size()) {
                cells.add(new ArrayList<>());
            }
            add(who, what, row.get(response), response);
        }
    }

    private int item(String name) {
        if (!items.contains(name)) {
            key.requireItem(name);
        }
        return items.number(name);
    }

    private void add(int person, int item, String cell, int column) {
        if (cell.isEmpty()) {
            return;
        }
        String wrong = key.wrongWith(cell);
        if (wrong != null) {
            throw input.bad(column, wrong);
        }
        cells.get(person).add(new Cell(item, cell));
    }

    private ResponseTable table() {
        var collected = new Collected(key, items.list());
        for (List<Cell> row : cells) {
            row.forEach(cell -> collected.answer(cell.item(), cell.text()));
            collected.endPerson();
        }
        return collected.table(persons.list());
    }
}
