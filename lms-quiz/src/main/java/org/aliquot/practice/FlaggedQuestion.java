package org.aliquot.practice;

import java.time.Instant;
import org.aliquot.delivery.AttemptId;

/**
 * A question that a learner marked to look at again.
 *
 * @param words how it begins, as plain words
 * @param attempt in which it was marked, with its place there
 */
public record FlaggedQuestion(String words, String topic, AttemptId attempt, int position, Instant flaggedAt) {}
