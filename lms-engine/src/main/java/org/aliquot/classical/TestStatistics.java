package org.aliquot.classical;

/**
 * How a test worked as a whole. Undefined figures are NaN; unless all saw all items, only alpha and the proportions are defined.
 *
 * @param mean of the number right
 * @param sd of the number right, divisor n - 1
 * @param alpha Cronbach 1951; from pairwise covariances when not all saw all
 * @param lambda2 Guttman 1945
 * @param sem sd sqrt(1 - alpha)
 * @param meanProportion mean of the persons' shares right
 * @param sdProportion their standard deviation, divisor n - 1
 */
public record TestStatistics(
        int persons,
        int items,
        double mean,
        double sd,
        double kr20,
        double alpha,
        double lambda2,
        double sem,
        double meanProportion,
        double sdProportion) {}
