package org.aliquot.statistics;

import java.time.Instant;
import org.aliquot.people.AccountId;

/** What a person decided about a calibration. */
public record CalibrationDecision(boolean adopted, String reason, AccountId decidedBy, Instant decidedAt) {}
