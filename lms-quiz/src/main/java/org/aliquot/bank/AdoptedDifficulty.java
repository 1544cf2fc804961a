package org.aliquot.bank;

/**
 * What a calibration found of a version of a question, on the product's scale.
 *
 * @param b logits
 * @param se its standard error
 * @param answers behind it
 */
public record AdoptedDifficulty(ItemVersionId version, double b, double se, int answers) {}
