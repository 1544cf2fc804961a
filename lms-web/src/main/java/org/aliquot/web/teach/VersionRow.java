package org.aliquot.web.teach;

/** One published version of a question. */
public record VersionRow(int number, String when, String who, boolean current) {}
