package org.aliquot.rostering;

import java.util.UUID;

/**
 * The class here that a class of another system is.
 *
 * @param course that it takes
 */
public record RosteredClass(UUID cohort, String name, String course, boolean archived) {}
