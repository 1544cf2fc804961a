package org.aliquot.catalog;

/**
 * A course in an instructor's list.
 *
 * @param status draft, published or retired
 * @param lessons published and placed
 * @param drafts lessons with something unpublished
 */
public record CourseLine(String slug, String title, String status, int lessons, int drafts) {}
