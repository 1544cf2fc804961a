package org.aliquot.cohort;

import java.time.Instant;
import java.util.UUID;

/** Somebody who learns in a cohort. */
public record CohortMember(UUID person, String way, Instant joinedAt) {}
