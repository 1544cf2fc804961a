package org.aliquot.calibration;

import java.util.Arrays;

/**
 * What is to be estimated.
 *
 * @param fixed difficulty by item of the data, NaN where it is free
 */
record Problem(Model model, Data data, double[] fixed) {

    static Problem of(Model model, Data data, double[] anchors) {
        double[] fixed = new double[data.items()];
        Arrays.setAll(fixed, item -> anchors[data.original(item)]);
        return new Problem(model, data, fixed);
    }

    boolean isFixed(int item) {
        return !Double.isNaN(fixed[item]);
    }

    boolean isAnchored() {
        for (int item = 0; item < fixed.length; item++) {
            if (isFixed(item)) {
                return true;
            }
        }
        return false;
    }

    /** Slopes 1, intercepts the logits of the shares right (with half an answer added to each side). */
    Parameters start() {
        double[] n = new double[data.items()];
        double[] right = new double[data.items()];
        for (int person = 0; person < data.persons(); person++) {
            for (int answer = data.from(person); answer < data.to(person); answer++) {
                n[data.item(answer)]++;
                right[data.item(answer)] += data.right(answer) ? 1 : 0;
            }
        }
        double[] a = new double[n.length];
        double[] d = new double[n.length];
        Arrays.fill(a, 1);
        Arrays.setAll(
                d,
                item -> isFixed(item) ? -fixed[item] : Math.log((right[item] + 0.5) / (n[item] - right[item] + 0.5)));
        return new Parameters(a, d, 0, 1);
    }
}
