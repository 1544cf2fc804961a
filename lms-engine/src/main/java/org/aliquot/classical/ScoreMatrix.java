package org.aliquot.classical;

import java.util.Arrays;

/**
 * Who answered what: scored answers of persons to items, only those pairs that were presented.
 *
 * <p>Persons and items are numbered from 0; the answers of a person follow each other and have numbers of their own, from
 * {@link #from} to before {@link #to}. A blank that was presented is wrong. Immutable; 5 bytes an answer.
 */
public final class ScoreMatrix {

    private final int items;
    private final int[] starts;
    private final int[] itemOf;
    private final boolean[] right;

    private ScoreMatrix(int items, int[] starts, int[] itemOf, boolean[] right) {
        this.items = items;
        this.starts = starts;
        this.itemOf = itemOf;
        this.right = right;
    }

    public int persons() {
        return starts.length - 1;
    }

    public int items() {
        return items;
    }

    /** All answers of all persons. */
    public int size() {
        return itemOf.length;
    }

    /** The first answer of a person. */
    public int from(int person) {
        return starts[person];
    }

    /** One past the last answer of a person. */
    public int to(int person) {
        return starts[person + 1];
    }

    public int item(int answer) {
        return itemOf[answer];
    }

    public boolean right(int answer) {
        return right[answer];
    }

    /** Whether every item was presented to every person. */
    public boolean isComplete() {
        return (long) persons() * items == size();
    }

    /** Right answers of a person. */
    public int raw(int person) {
        int raw = 0;
        for (int answer = starts[person]; answer < starts[person + 1]; answer++) {
            raw += right[answer] ? 1 : 0;
        }
        return raw;
    }

    /** Takes answers person by person. */
    public static final class Builder {

        private final int items;
        private int persons;
        private int answers;
        private int[] starts = new int[1024];
        private int[] itemOf = new int[65_536];
        private boolean[] right = new boolean[65_536];

        public Builder(int items) {
            this.items = items;
        }

        public void answer(int item, boolean isRight) {
            if (item < 0 || item >= items) {
                throw new IllegalArgumentException("there are %d items, no item %d".formatted(items, item));
            }
            if (answers == itemOf.length) {
                itemOf = Arrays.copyOf(itemOf, 2 * answers);
                right = Arrays.copyOf(right, 2 * answers);
            }
            itemOf[answers] = item;
            right[answers++] = isRight;
        }

        /** Closes the person whose answers came last; a person may have none. */
        public void endPerson() {
            if (persons + 2 > starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
            }
            starts[++persons] = answers;
        }

        public ScoreMatrix build() {
            return new ScoreMatrix(
                    items,
                    Arrays.copyOf(starts, persons + 1),
                    Arrays.copyOf(itemOf, answers),
                    Arrays.copyOf(right, answers));
        }
    }
}
