package org.aliquot.hooks;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A hook as administrators see it.
 *
 * @param bothUntil while two secrets count, when the one before ends
 * @param madeBy who is written to when it is paused by itself
 * @param version of what is changed by hand
 */
public record HookView(
        UUID id,
        String name,
        URI target,
        List<HookEvent> events,
        HookStatus status,
        @Nullable Instant bothUntil,
        AccountId madeBy,
        Instant madeAt,
        int version) {

    public HookView {
        events = List.copyOf(events);
    }

    public boolean isActive() {
        return status == HookStatus.ACTIVE;
    }
}
