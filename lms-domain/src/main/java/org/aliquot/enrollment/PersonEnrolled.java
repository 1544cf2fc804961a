package org.aliquot.enrollment;

import java.time.Instant;
import java.util.UUID;

/** Somebody got access to a course who had none, by whatever way; published in the transaction that gave it. */
public record PersonEnrolled(UUID enrollment, UUID account, String course, Instant at) {}
