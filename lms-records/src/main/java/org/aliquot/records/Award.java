package org.aliquot.records;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate says beside its holder's name, as it was when it was issued.
 *
 * @param school who awards it
 * @param hours of learning that the course stands for; null where nobody said so
 * @param signer who answers for it; null where it is the school alone
 */
public record Award(
        String courseTitle,
        Instant completedAt,
        String school,
        @Nullable BigDecimal hours,
        @Nullable String signer,
        @Nullable String signerTitle) {}
