package org.aliquot.tools;

import java.util.List;
import org.aliquot.classical.ScoreMatrix;

/** Answers as they are read, person by person. */
final class Collected {

    private final Key key;
    private final List<String> items;
    private final ScoreMatrix.Builder builder;
    private final Names options = new Names();
    private final IntList choices = new IntList();

    Collected(Key key, List<String> items) {
        this.key = key;
        this.items = items;
        this.builder = new ScoreMatrix.Builder(items.size());
    }

    void answer(int item, String cell) {
        choices.add(options.number(cell));
        builder.answer(item, key.isRight(items.get(item), cell));
    }

    void endPerson() {
        builder.endPerson();
    }

    ResponseTable table(List<String> persons) {
        return new ResponseTable(persons, items, builder.build(), options.list(), choices::get);
    }
}
