package org.aliquot.statistics;

import java.time.Instant;
import java.util.UUID;

/** What a person decided about a calibration. */
public record CalibrationDecision(boolean adopted, String reason, UUID decidedBy, Instant decidedAt) {}
