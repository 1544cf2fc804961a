package org.aliquot.search;

import java.util.UUID;

/**
 * Somebody whose name or address begins with what was looked for.
 *
 * @param classes open classes and groups they learn or teach in, by name, with commas
 * @param test whether they are a test student of a connected system
 */
public record PersonHit(UUID id, String name, String email, String classes, boolean test, int ofAll) {}
