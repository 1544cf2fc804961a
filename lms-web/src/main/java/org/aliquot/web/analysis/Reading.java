package org.aliquot.web.analysis;

/** A figure as it is read, with what it is likely to be and what that means. */
public record Reading(String title, String value, String words) {}
