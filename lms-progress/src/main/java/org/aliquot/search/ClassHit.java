package org.aliquot.search;

import java.util.UUID;

/** A class or group whose name, or whose course's title, holds what was looked for. */
public record ClassHit(UUID id, String name, String courseTitle, boolean isArchived, int ofAll) {}
