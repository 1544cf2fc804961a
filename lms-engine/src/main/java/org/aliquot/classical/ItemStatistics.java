package org.aliquot.classical;

/**
 * How one item worked. Undefined figures (no variance, nobody presented) are NaN.
 *
 * @param n persons presented
 * @param p share of them who were right
 * @param pointBiserial correlation of the item with the total (with items not presented to all: with the share right)
 * @param pointBiserialRest the same with the other items only
 * @param discrimination27 share right in the upper 27 % less that in the lower; undefined unless all saw all
 * @param alphaIfDeleted alpha of the other items; undefined unless all saw all
 */
public record ItemStatistics(
        int n,
        double p,
        double pointBiserial,
        double pointBiserialRest,
        double discrimination27,
        double alphaIfDeleted) {}
