package org.aliquot.packs;

/**
 * Something of a pack that was not taken because of what is here.
 *
 * @param kind course, lesson, item or exam
 */
public record PackConflict(String kind, String slug, String reason) {}
