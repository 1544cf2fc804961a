package org.aliquot.prose;

/**
 * Something an authored text names.
 *
 * @param name the name of an exhibit or fact, the slug of a check, or the address of a link
 * @param line where, counting from 1
 */
public record Mention(String name, int line) {}
