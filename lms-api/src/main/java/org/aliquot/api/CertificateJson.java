package org.aliquot.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of completion; neither a certification nor a license.
 *
 * @param holder the name on it; empty once its holder's data is erased
 * @param status valid, revoked, reissued or erased
 * @param endedAt null while it is valid
 * @param successor the serial of the one that took its place; null where none did
 */
record CertificateJson(
        String serial,
        String status,
        String holder,
        String course,
        String school,
        @Nullable BigDecimal hours,
        Instant completedAt,
        Instant issuedAt,
        @Nullable Instant endedAt,
        @Nullable String successor) {

    /** The latest first. */
    record All(List<CertificateJson> items) {}
}
