package org.aliquot.tools;

import java.util.List;

/** One row per answer; rows may come in any order. */
final class LongResponses {

    private final CsvInput input;
    private final Key key;
    private final Names persons = new Names();
    private final Names items = new Names();
    private final Names cells = new Names();
    private final PairSet seen = new PairSet();
    private final IntList personOf = new IntList();
    private final IntList itemOf = new IntList();
    private final IntList cellOf = new IntList();

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
        while (input.hasNext()) {
            List<String> row = input.nextRow();
            int who = persons.number(input.text(row, person));
            int what = item(input.text(row, item));
            if (!seen.add(who, what)) {
                throw input.bad(
                        item,
                        "person '%s' answers item '%s' a second time; delete one row"
                                .formatted(row.get(person), row.get(item)));
            }
            String cell = row.get(response);
            if (!cell.isEmpty()) {
                personOf.add(who);
                itemOf.add(what);
                cellOf.add(cell(cell, response));
            }
        }
    }

    private int item(String name) {
        if (!items.contains(name)) {
            key.requireItem(name);
        }
        return items.number(name);
    }

    private int cell(String cell, int column) {
        if (!cells.contains(cell)) {
            String wrong = key.wrongWith(cell);
            if (wrong != null) {
                throw input.bad(column, wrong);
            }
        }
        return cells.number(cell);
    }

    private ResponseTable table() {
        var collected = new Collected(key, items.list());
        int[] rows = rowsByPerson();
        int next = 0;
        for (int person = 0; person < persons.size(); person++) {
            for (; next < rows.length && personOf.get(rows[next]) == person; next++) {
                collected.answer(itemOf.get(rows[next]), cells.list().get(cellOf.get(rows[next])));
            }
            collected.endPerson();
        }
        return collected.table(persons.list());
    }

    /** Counting sort, which keeps the order of each person's rows. */
    private int[] rowsByPerson() {
        int[] starts = new int[persons.size() + 1];
        for (int row = 0; row < personOf.size(); row++) {
            starts[personOf.get(row) + 1]++;
        }
        for (int person = 0; person < persons.size(); person++) {
            starts[person + 1] += starts[person];
        }
        int[] sorted = new int[personOf.size()];
        for (int row = 0; row < sorted.length; row++) {
            sorted[starts[personOf.get(row)]++] = row;
        }
        return sorted;
    }
}
