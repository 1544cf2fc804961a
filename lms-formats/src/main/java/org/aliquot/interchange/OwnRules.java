package org.aliquot.interchange;

/**
 * A question that scores itself: the item as its author's system wrote it, so that an imported score is the score its author
 * meant. Where the question is of another type than {@link QuestionType#RULED}, what it says beside comes near to these rules, and
 * our bank goes by them.
 *
 * @param format its dialect: {@code qti21} or {@code qti30}
 * @param xml the whole item
 */
public record OwnRules(String format, String xml) {}
