package org.aliquot.writing;

/** What the literature on item writing asks for and we can see. */
public enum WritingRule {
    /** The stem can be answered before the options are read. */
    ASKS,
    /** Asks for what is so, or shows the word that turns it round. */
    POSITIVE,
    /** Asks one thing, and not which of several statements holds. */
    ONE_THING,
    /** A unit with every result. */
    UNITS,
    /** The stem can be read in the time. */
    SHORT,
    /** The sentences can be read once. */
    READABLE,
    /** As many keys and options as the kind has. */
    KEYED,
    /** No option stands for others. */
    NO_CATCH_ALL,
    /** A reason for every option. */
    REASONS,
    /** No option stands out by its length. */
    LENGTHS,
    /** No word such as "always" in the wrong options alone. */
    ABSOLUTE,
    /** No word such as "usually" in the key alone. */
    VAGUE,
    /** No word of the stem in the key alone. */
    ECHO,
    /** No range within another. */
    APART,
    /** Numbers in order. */
    IN_ORDER,
    /** Where it is written. */
    SOURCE
}
