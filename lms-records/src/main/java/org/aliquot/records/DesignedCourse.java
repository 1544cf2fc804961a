package org.aliquot.records;

/** A course whose certificates can be given a design. */
public record DesignedCourse(String slug, String title, boolean automatic) {}
