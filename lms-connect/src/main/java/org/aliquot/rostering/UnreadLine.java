package org.aliquot.rostering;

/** A line of a file that could not be read. */
public record UnreadLine(String file, int line, String id, String why) {}
