package org.aliquot.cohort;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A learner got days of their own for work of a class, or has them no longer.
 *
 * @param id of this change, the same when it is told again
 * @param kind of the work; null in what was kept while only exams had such days
 * @param ref the lesson's slug or the exam's key; kept as {@code exam}, by which a node of the release before reads it
 * @param until when their last day ends; null: the days of the class are theirs again
 */
public record OwnDaysChanged(
        UUID id,
        UUID cohort,
        UUID account,
        @Nullable AssignmentKind kind,
        @JsonProperty("exam") String ref,
        @Nullable Instant until) {}
