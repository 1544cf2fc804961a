package org.aliquot.question;

/**
 * What is wrong in one field of a question.
 *
 * @param field a path such as {@code stem} or {@code options[1].rationale}
 * @param line where in the field's text, counting from 1
 */
public record FieldProblem(String field, int line, String message) {

    public FieldProblem(String field, String message) {
        this(field, 1, message);
    }
}
