package org.aliquot.connections;

import java.time.Instant;
import java.util.UUID;
import org.aliquot.people.AccountId;

/** A system that we are connected to, as it stands. */
public record Connection(
        UUID id,
        ConnectionKind kind,
        ConnectionSettings settings,
        ConnectionState state,
        AccountId connectedBy,
        Instant connectedAt,
        ConnectionHealth health,
        int version) {

    public String name() {
        return settings.name();
    }

    public boolean isActive() {
        return state == ConnectionState.ACTIVE;
    }
}
