package org.aliquot.notes;

import java.util.UUID;

/** A question by its place in an attempt, from 1. */
public record QuestionSpot(UUID attempt, int position) {}
