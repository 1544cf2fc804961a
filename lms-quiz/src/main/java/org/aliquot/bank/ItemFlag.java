package org.aliquot.bank;

/**
 * What in the figures of a question asks for a look.
 *
 * @param kind a word that stays the same while the numbers change, such as {@code split}
 * @param title a few words for an author, such as "Stronger learners are split between B and C"
 */
public record ItemFlag(String kind, String title) {}
