package org.aliquot.records;

import java.util.UUID;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A certificate no longer holds; told in the transaction that does it.
 *
 * @param course its title
 * @param successor the one that took its place; null where it was revoked
 */
public record CertificateEnded(
        UUID certificate,
        AccountId holder,
        String course,
        @Nullable UUID successor) {}
