package org.aliquot.authoring;

import java.time.Instant;
import org.aliquot.people.AccountId;

/** That somebody read what the figures of a question say and lets it stand, and why. */
public record Kept(String note, AccountId by, Instant at) {}
