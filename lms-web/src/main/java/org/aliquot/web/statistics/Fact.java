package org.aliquot.web.statistics;

/** A figure with its name and what it means. */
public record Fact(String title, String value, String words) {}
