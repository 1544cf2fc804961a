package org.aliquot.delivery;

import java.time.Instant;
import org.aliquot.people.AccountId;

/**
 * An attempt whose time is over and that could not be scored.
 *
 * @param since when scoring it failed first; it is tried again by itself
 */
public record UnscoredAttempt(AttemptId id, AccountId learner, Instant deadline, Instant since) {}
