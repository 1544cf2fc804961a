package org.aliquot.credits;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A credit that was earned.
 *
 * @param course the slug of the course here that gave it; null for one that was told
 * @param proof null where none was added
 * @param version to be sent with a change
 */
public record CreditView(
        UUID id,
        NewCredit told,
        @Nullable String course,
        @Nullable ProofFile proof,
        int version) {

    /** The paper that came with it. */
    public record ProofFile(String name, ProofFormat format, int bytes, Instant addedAt) {}
}
