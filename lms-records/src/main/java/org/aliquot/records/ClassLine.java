package org.aliquot.records;

import java.time.Instant;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * One member of a class, before certificates are issued for it.
 *
 * @param completedAt null while the course is not completed
 * @param held their last certificate of the course; null where there is none
 */
public record ClassLine(
        AccountId account,
        String name,
        @Nullable Instant completedAt,
        @Nullable Held held) {

    public record Held(UUID id, String serial, CertificateStatus status) {}

    /** Whether one can be issued: completed, and none that is valid. */
    public boolean isDue() {
        return completedAt != null && (held == null || held.status() != CertificateStatus.VALID);
    }
}
