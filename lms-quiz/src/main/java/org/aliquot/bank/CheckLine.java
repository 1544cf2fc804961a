package org.aliquot.bank;

/**
 * A published knowledge check in a list to choose from.
 *
 * @param begin the beginning of the stem as plain text
 */
public record CheckLine(String slug, String begin, String topic) {}
