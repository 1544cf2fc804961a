package org.aliquot.cohort;

import java.util.UUID;

/**
 * What a list to choose from shows of a cohort.
 *
 * @param course slug of its course
 */
public record CohortName(UUID id, String name, String course, boolean archived) {}
