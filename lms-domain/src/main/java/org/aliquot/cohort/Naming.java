package org.aliquot.cohort;

import java.time.Instant;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was named for a class within this time; by whom is not known.
 *
 * @param until null: up to now
 */
public record Naming(
        AccountId person, Instant since, @Nullable Instant until) {}
