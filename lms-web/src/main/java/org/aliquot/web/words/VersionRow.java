package org.aliquot.web.words;

/** One published version of a question. */
public record VersionRow(int number, String when, String who, boolean current) {}
