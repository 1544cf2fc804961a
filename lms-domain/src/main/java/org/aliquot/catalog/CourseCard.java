package org.aliquot.catalog;

/** A course in a list. */
public record CourseCard(String slug, String title, String summary, int lessons, int minutes) {}
