package org.aliquot.calibration;

import java.util.Arrays;
import org.aliquot.classical.ScoreMatrix;

/**
 * The answers that say something: to items that some got right and some wrong (or that are anchored), of persons who gave any.
 *
 * <p>Items are renumbered from 0; each answer is its item's row of a table: 2 × item, plus 1 when right.
 */
final class Data {

    private final int[] original;
    private final int[] starts;
    private final int[] rows;

    Data(ScoreMatrix responses, double[] anchors) {
        int[] n = new int[responses.items()];
        int[] right = new int[responses.items()];
        for (int answer = 0; answer < responses.size(); answer++) {
            n[responses.item(answer)]++;
            right[responses.item(answer)] += responses.right(answer) ? 1 : 0;
        }
        int[] number = new int[n.length];
        int[] kept = new int[n.length];
        int items = 0;
        for (int item = 0; item < n.length; item++) {
            boolean anchored = !Double.isNaN(anchors[item]) && n[item] > 0;
            boolean varies = n[item] >= 2 && right[item] > 0 && right[item] < n[item];
            number[item] = anchored || varies ? items : -1;
            if (anchored || varies) {
                kept[items++] = item;
            }
        }
        original = Arrays.copyOf(kept, items);
        int[] firsts = new int[responses.persons() + 1];
        int[] all = new int[responses.size()];
        starts = Arrays.copyOf(firsts, fill(responses, number, firsts, all) + 1);
        rows = Arrays.copyOf(all, starts[starts.length - 1]);
    }

    /** How many persons have answers. */
    private static int fill(ScoreMatrix responses, int[] number, int[] starts, int[] rows) {
        int persons = 0;
        int answers = 0;
        for (int person = 0; person < responses.persons(); person++) {
            for (int answer = responses.from(person); answer < responses.to(person); answer++) {
                int item = number[responses.item(answer)];
                if (item >= 0) {
                    rows[answers++] = 2 * item + (responses.right(answer) ? 1 : 0);
                }
            }
            if (answers > starts[persons]) {
                starts[++persons] = answers;
            }
        }
        return persons;
    }

    int persons() {
        return starts.length - 1;
    }

    int items() {
        return original.length;
    }

    int size() {
        return rows.length;
    }

    /** The item's number in the data given. */
    int original(int item) {
        return original[item];
    }

    int from(int person) {
        return starts[person];
    }

    int to(int person) {
        return starts[person + 1];
    }

    int row(int answer) {
        return rows[answer];
    }

    int item(int answer) {
        return rows[answer] >> 1;
    }

    boolean right(int answer) {
        return (rows[answer] & 1) == 1;
    }

    int mostAnswers() {
        int most = 0;
        for (int person = 0; person < persons(); person++) {
            most = Math.max(most, to(person) - from(person));
        }
        return most;
    }
}
