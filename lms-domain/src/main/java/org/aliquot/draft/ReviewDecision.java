package org.aliquot.draft;

/**
 * What a reviewer decides.
 *
 * @param version of the draft the reviewer has read
 * @param approved or else changes are wanted
 * @param note goes to the comments; may be empty, but not where changes are wanted and no comment is open
 */
public record ReviewDecision(int version, boolean approved, String note) {}
