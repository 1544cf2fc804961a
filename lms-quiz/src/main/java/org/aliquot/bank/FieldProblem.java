package org.aliquot.bank;

/**
 * What is wrong in one field of a question.
 *
 * @param field a path such as {@code stem} or {@code options[1].rationale}
 */
public record FieldProblem(String field, String message) {}
