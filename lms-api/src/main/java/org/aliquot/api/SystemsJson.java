package org.aliquot.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Other people's systems as the API writes them: never a secret of theirs or ours. */
final class SystemsJson {

    private SystemsJson() {}

    /**
     * A system that opens our exams, or signs our people in.
     *
     * @param kind {@code lti} or {@code oidc}
     * @param state {@code idle} until an administrator confirms it, {@code active}, {@code paused} or {@code ended}
     * @param failing whether the last thing that happened was a failure
     * @param failure of the last failure, in words for an administrator
     */
    record Connected(
            String id,
            String kind,
            String name,
            String issuer,
            String clientId,
            String state,
            Instant connectedAt,
            boolean failing,
            @Nullable Instant workedAt,
            @Nullable Instant failedAt,
            @Nullable String failure,
            int version) {}

    /**
     * A system that is told when something happens.
     *
     * @param status {@code active}, {@code paused}, {@code gone} or {@code failing}
     * @param waiting messages on their way
     * @param failed messages that were given up
     */
    record Hook(
            String id,
            String name,
            String host,
            List<String> events,
            String status,
            int waiting,
            int failed,
            @Nullable Instant deliveredAt,
            @Nullable Instant failingSince,
            int version) {}

    /**
     * A message to one of them.
     *
     * @param state {@code waiting}, {@code delivered} or {@code failed}
     * @param status that was answered to the last try
     * @param problem why none came
     */
    record Message(
            String id,
            String event,
            String state,
            int tries,
            Instant createdAt,
            @Nullable Instant triedAt,
            @Nullable Integer status,
            @Nullable String problem,
            Instant nextAt) {}
}
