package org.aliquot.web.notes;

/**
 * One note to be rewritten.
 *
 * @param typed what stands in the field
 * @param changed true when it was changed elsewhere meanwhile: the card then shows that text
 */
public record EditPage(NoteCard note, int version, String typed, boolean changed) {}
