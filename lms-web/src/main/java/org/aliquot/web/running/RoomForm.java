package org.aliquot.web.running;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.delivery.AttemptId;
import org.jspecify.annotations.Nullable;

/**
 * The form of extra time for several, or of the end for everyone, as it was sent.
 *
 * @param attempt those chosen; on the page that asks back, those it was about
 * @param whom {@code all} for everybody whom the page shows, on all of its pages
 * @param sure whether it was asked back
 */
record RoomForm(
        @Nullable String exam,
        @Nullable UUID cohort,
        @Nullable String q,
        @Nullable List<UUID> attempt,
        @Nullable String whom,
        @Nullable String minutes,
        @Nullable String reason,
        @Nullable String requestId,
        @Nullable Boolean sure) {

    /** Whether it was asked back. */
    boolean isSure() {
        return Boolean.TRUE.equals(sure);
    }

    /** Not once it was asked back: who has started since is none of those it was asked about. */
    boolean isForAll() {
        return "all".equals(whom) && !isSure();
    }

    AttemptsWanted wanted() {
        return new AttemptsWanted(exam, cohort, q, null, null);
    }

    Set<AttemptId> chosen() {
        return attempt == null ? Set.of() : attempt.stream().map(AttemptId::new).collect(Collectors.toSet());
    }
}
