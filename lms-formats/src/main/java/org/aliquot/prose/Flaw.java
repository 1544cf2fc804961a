package org.aliquot.prose;

/**
 * Something wrong in an authored text.
 *
 * @param line counts from 1 in the text that was read
 */
public record Flaw(int line, String message) {}
