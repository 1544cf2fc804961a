package org.aliquot.authorship;

/**
 * Who writes drafts and decides about no work, also not about their own; a bean of the module that knows such people.
 *
 * @param condition in SQL; {@code :account} is the person
 */
public record DecidesNothing(String condition) {}
