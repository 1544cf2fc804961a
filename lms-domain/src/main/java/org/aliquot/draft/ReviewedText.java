package org.aliquot.draft;

import java.time.Instant;

/** What a reviewer read the last time they decided about this work. */
public record ReviewedText<T>(T content, Instant decidedAt) {}
