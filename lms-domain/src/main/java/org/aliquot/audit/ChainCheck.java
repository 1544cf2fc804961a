package org.aliquot.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What checking the chain of the audit log gave.
 *
 * @param unbroken whether every entry is there as it was written
 * @param at when it was checked
 * @param sealed how many entries are in the chain
 * @param waiting how many entries wait for their seal, usually for seconds
 * @param brokenAt the number of the first entry that does not fit, null when all do
 * @param what what is wrong there: {@code removed}, {@code changed}, {@code seal-missing}, or {@code added} for entries that
 *     came in beside the chain
 */
public record ChainCheck(
        boolean unbroken,
        Instant at,
        long sealed,
        long waiting,
        @Nullable Long brokenAt,
        @Nullable String what) {}
