package org.aliquot.records;

import java.time.Instant;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as it can be shown.
 *
 * @param holder the name on it; empty once its holder's data is erased
 * @param course the slug
 * @param ending null while it is valid
 * @param successor the serial of the one that took its place; null where none did
 */
public record CertificateView(
        UUID id,
        String serial,
        AccountId account,
        String holder,
        String course,
        Award award,
        Instant issuedAt,
        CertificateStatus status,
        @Nullable Ending ending,
        @Nullable String successor,
        int version) {

    /** @param reason for staff and for the holder alone; null where none was asked for */
    public record Ending(Instant at, @Nullable String reason) {}

    public boolean isValid() {
        return status == CertificateStatus.VALID;
    }
}
