package org.aliquot.classical;

/** Each person's number of items and of right answers. */
final class Totals {

    private final boolean complete;
    private final int[] right;
    private final int[] presented;

    Totals(ScoreMatrix responses) {
        complete = responses.isComplete();
        right = new int[responses.persons()];
        presented = new int[responses.persons()];
        for (int person = 0; person < right.length; person++) {
            right[person] = responses.raw(person);
            presented[person] = responses.to(person) - responses.from(person);
        }
    }

    int persons() {
        return right.length;
    }

    int right(int person) {
        return right[person];
    }

    double proportion(int person) {
        return (double) right[person] / presented[person];
    }

    boolean sawNothing(int person) {
        return presented[person] == 0;
    }

    /** What an item is correlated with: the number right, or the share right when not all saw all. */
    double score(int person) {
        return complete ? right[person] : proportion(person);
    }

    /** The same without one item, which was right or not. */
    double rest(int person, boolean itemRight) {
        int others = right[person] - (itemRight ? 1 : 0);
        return complete ? others : (double) others / (presented[person] - 1);
    }

    boolean hasRest(int person) {
        return complete || presented[person] >= 2;
    }
}
