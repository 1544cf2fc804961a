package org.aliquot.classical;

/**
 * How one option of an item worked. Undefined figures are NaN.
 *
 * @param option its number in the {@link OptionChoices}
 * @param n persons who chose it
 * @param proportion of all to whom the item was presented
 * @param pointBiserial correlation of choosing it with the total (or share right)
 * @param pointBiserialRest the same with the other items only
 */
public record OptionStatistics(int option, int n, double proportion, double pointBiserial, double pointBiserialRest) {}
