package org.aliquot.completion;

import java.time.Instant;
import java.util.UUID;

/** A learner completed a lesson for the first time; published in the transaction that says so. */
public record LessonCompleted(UUID account, String course, String lesson, Instant at) {}
