package org.aliquot.completion;

import java.time.Instant;
import java.util.UUID;

/** A learner met what completes a course, for the first time; published in the transaction that says so. */
public record CourseCompleted(UUID account, String course, Instant at) {}
