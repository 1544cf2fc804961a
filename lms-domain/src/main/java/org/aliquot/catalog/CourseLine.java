package org.aliquot.catalog;

import org.aliquot.draft.PublicationStatus;

/**
 * A course in an instructor's list.
 *
 * @param lessons published and placed
 * @param drafts lessons with something unpublished
 */
public record CourseLine(String slug, String title, PublicationStatus status, int lessons, int drafts) {}
