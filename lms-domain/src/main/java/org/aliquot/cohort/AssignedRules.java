package org.aliquot.cohort;

import java.time.Instant;
import java.util.Optional;

/**
 * What an assignment makes of an exam for one learner; the strictest of all their classes, but the latest closing.
 *
 * @param tutor whether tutor mode stays open where the exam offers it
 * @param closesAt from when on it cannot be started, and until when it runs at most
 */
public record AssignedRules(boolean tutor, boolean holdLate, Optional<Instant> closesAt) {}
