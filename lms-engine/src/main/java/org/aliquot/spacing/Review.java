package org.aliquot.spacing;

import java.time.Instant;

/** One review that took place. */
public record Review(Instant at, Rating rating) {}
