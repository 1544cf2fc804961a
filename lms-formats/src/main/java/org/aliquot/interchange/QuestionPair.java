package org.aliquot.interchange;

/**
 * What belongs together.
 *
 * @param left Markdown; empty for a right side that nothing belongs to
 * @param right Markdown
 * @param feedback why, as Markdown; empty for none
 * @param leftId how the left side is named in answers; empty where there is no left side
 * @param rightId likewise; equal right sides have the same
 */
public record QuestionPair(String left, String right, String feedback, String leftId, String rightId) {}
