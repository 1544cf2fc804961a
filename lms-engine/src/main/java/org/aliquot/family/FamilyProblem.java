package org.aliquot.family;

/**
 * Something an author has to mend.
 *
 * @param where such as "value key", "constraint 2" or the name the text was given
 * @param what a sentence without a full stop
 */
public record FamilyProblem(String where, String what) {}
