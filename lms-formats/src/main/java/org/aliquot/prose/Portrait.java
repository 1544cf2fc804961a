package org.aliquot.prose;

/**
 * A picture of the atlas.
 *
 * @param kind id of what it shows
 * @param number which of its pictures
 */
public record Portrait(String kind, int number) {}
