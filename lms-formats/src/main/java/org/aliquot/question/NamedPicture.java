package org.aliquot.question;

/**
 * A picture that a text of a question shows.
 *
 * @param field path of the text
 * @param line where in the text, counting from 1
 */
public record NamedPicture(String field, int line, String name) {}
