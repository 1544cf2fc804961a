package org.aliquot.delivery;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the server took, signed: every accepted answer with its time, each line's hash over the line before. Without keys to
 * questions, so a learner may keep and show it.
 *
 * @param answersKept false where they were deleted by the school's rule; then there are no lines
 * @param code where to check it, {@code /verify/<code>}; null before the attempt is final
 * @param head the last line's hash, hexadecimal
 * @param signature Ed25519 over {@code head}, Base64
 * @param publicKey the installation's, X.509, Base64
 */
public record Receipt(
        String attempt,
        String exam,
        Instant startedAt,
        @Nullable Instant finalAt,
        boolean answersKept,
        List<Line> answers,
        @Nullable String code,
        String head,
        String signature,
        String publicKey) {

    public Receipt {
        answers = List.copyOf(answers);
    }

    /** One stored answer. */
    public record Line(
            int position,
            int lease,
            int revision,
            @Nullable JsonNode response,
            boolean flagged,
            Instant savedAt,
            String standing,
            String hash) {}
}
