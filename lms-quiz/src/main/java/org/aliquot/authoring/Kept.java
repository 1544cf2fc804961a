package org.aliquot.authoring;

import java.time.Instant;
import java.util.UUID;

/** That somebody read what the figures of a question say and lets it stand, and why. */
public record Kept(String note, UUID by, Instant at) {}
