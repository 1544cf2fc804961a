package org.aliquot.people;

/**
 * Something that is kept about a person and given to them when they ask; a bean of the module that keeps it.
 *
 * @param file the name of its two files, {@code .json} and {@code .csv}, without the ending
 * @param words what it is, for the reader of the files
 * @param sql its rows; {@code :id} is the person. Never a key or a rationale of a question
 */
public record OwnData(String file, String words, String sql) {}
