package org.aliquot.people;

import java.util.UUID;

/** A person's accommodation is now this one; running attempts follow. */
public record AccommodationChanged(UUID account, int extraTimePercent, int breakMinutes, UUID changedBy) {}
