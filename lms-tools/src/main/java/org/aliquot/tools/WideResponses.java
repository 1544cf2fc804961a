package org.aliquot.tools;

import java.util.List;
import java.util.stream.IntStream;

/** One row per person, one column per item. */
final class WideResponses {

    private WideResponses() {}

    static ResponseTable read(CsvInput input, Key key) {
        int person = input.column("person");
        int[] columns = IntStream.range(0, input.columns().size())
                .filter(column -> column != person)
                .toArray();
        if (columns.length == 0) {
            throw input.bad("there are no items, only 'person'; add a column for each item");
        }
        List<String> items =
                IntStream.of(columns).mapToObj(input.columns()::get).toList();
        items.forEach(key::requireItem);
        var persons = new Names();
        var collected = new Collected(key, items);
        while (input.hasNext()) {
            List<String> row = input.nextRow();
            if (persons.contains(input.text(row, person))) {
                throw input.bad(person, "'%s' has a row already; delete one".formatted(row.get(person)));
            }
            persons.number(row.get(person));
            answers(input, key, row, columns, collected);
        }
        return collected.table(persons.list());
    }

    private static void answers(CsvInput input, Key key, List<String> row, int[] columns, Collected collected) {
        for (int item = 0; item < columns.length; item++) {
            String cell = row.get(columns[item]);
            if (cell.isEmpty()) {
                continue;
            }
            String wrong = key.wrongWith(cell);
            if (wrong != null) {
                throw input.bad(columns[item], wrong);
            }
            collected.answer(item, cell);
        }
        collected.endPerson();
    }
}
