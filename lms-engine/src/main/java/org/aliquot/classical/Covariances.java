package org.aliquot.classical;

/** Sums over the covariance matrix of the items, from which the coefficients of reliability follow. */
final class Covariances {

    private final int items;
    private double variances;
    private double covariances;
    private double squares;

    Covariances(JointCounts counts) {
        items = counts.items();
        for (int i = 0; i < items; i++) {
            variances += counts.covariance(i, i);
            for (int j = 0; j < i; j++) {
                double c = counts.covariance(i, j);
                covariances += 2 * c;
                squares += 2 * c * c;
            }
        }
    }

    /** k / (k-1) (1 - Σ variances / variance of the total); NaN for fewer than two items or without variance. */
    double alpha() {
        return items < 2 ? Double.NaN : defined(items / (items - 1.0) * (1 - variances / total()));
    }

    /** (Σ c_ij + sqrt(k / (k-1) Σ c_ij²)) / variance of the total, over i ≠ j. */
    double lambda2() {
        return items < 2 ? Double.NaN : defined((covariances + Math.sqrt(items / (items - 1.0) * squares)) / total());
    }

    private double total() {
        return variances + covariances;
    }

    private double defined(double coefficient) {
        return total() > 1e-12 ? coefficient : Double.NaN;
    }
}
