package org.aliquot.question;

/**
 * A question's place in a case: several questions about one patient or one set of data, asked one after the other.
 *
 * @param caseId the name all questions of the case share
 * @param number counts from 1
 * @param text what is told before this question, as Markdown; a case may unfold from part to part
 */
public record CasePart(String caseId, int number, String text) {}
