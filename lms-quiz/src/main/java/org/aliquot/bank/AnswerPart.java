package org.aliquot.bank;

import org.jspecify.annotations.Nullable;

/**
 * One part of an answer beside what it should have been, for review and feedback; safe HTML.
 *
 * @param label what was asked for, such as a source or a gap; empty where there is only one part
 * @param given what was answered; null when nothing was
 * @param expected what is right
 * @param rationale why; empty where the question's own rationale says it
 */
public record AnswerPart(String label, @Nullable String given, String expected, boolean right, String rationale) {}
