package org.aliquot.classical;

import java.util.Arrays;

/**
 * The upper and the lower 27 % of persons by number right (Kelley 1939), exactly g = floor(.27 N + .5) each.
 *
 * <p>Persons tied at the boundary share the remaining places equally, so the order of rows does not matter.
 */
final class UpperLowerGroups {

    private final int size;
    private final double[] weight;

    UpperLowerGroups(Totals totals) {
        int persons = totals.persons();
        size = (int) Math.floor(0.27 * persons + 0.5);
        weight = new double[persons];
        if (size == 0) {
            return;
        }
        int[] sorted = new int[persons];
        Arrays.setAll(sorted, totals::right);
        Arrays.sort(sorted);
        add(totals, sorted[persons - size], 1);
        add(totals, sorted[size - 1], -1);
    }

    /** Sign 1: all above the boundary and a share of those at it; sign -1: the same below. */
    private void add(Totals totals, int boundary, int sign) {
        int beyond = 0;
        int at = 0;
        for (int person = 0; person < weight.length; person++) {
            int side = sign * Integer.compare(totals.right(person), boundary);
            beyond += side > 0 ? 1 : 0;
            at += side == 0 ? 1 : 0;
        }
        double share = (double) (size - beyond) / at;
        for (int person = 0; person < weight.length; person++) {
            int side = sign * Integer.compare(totals.right(person), boundary);
            weight[person] += sign * (side > 0 ? 1 : side == 0 ? share : 0);
        }
    }

    boolean areEmpty() {
        return size == 0;
    }

    /** The part of a right answer of this person in upper share less lower share. */
    double weight(int person) {
        return weight[person] / size;
    }
}
