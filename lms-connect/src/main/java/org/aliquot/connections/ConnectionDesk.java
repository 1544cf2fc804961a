package org.aliquot.connections;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The systems we talk to: connecting them, confirming, pausing and letting them go. Each change is in the audit log. */
@Service
public class ConnectionDesk {

    private final ConnectionRepository kept;
    private final ConnectionMapper mapper;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    ConnectionDesk(
            ConnectionRepository kept, ConnectionMapper mapper, AuditLog audit, TransactionTemplate transaction) {
        this.kept = kept;
        this.mapper = mapper;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<Connection> all() {
        return mapper.views(kept.byName());
    }

    @Transactional(readOnly = true)
    public Optional<Connection> find(UUID id) {
        return kept.findById(id).map(mapper::view);
    }

    /** Those with this issuer, one for each client ID. */
    @Transactional(readOnly = true)
    public List<Connection> issuedBy(ConnectionKind kind, String issuer) {
        return mapper.views(kept.issuedBy(kind, issuer));
    }

    /** Makes one that is idle. */
    public ConnectionChange connect(ConnectionKind kind, ConnectionSettings settings, AccountId by) {
        return unlessRegistered(() -> {
            if (isOursElsewhere(null, settings)) {
                return new ConnectionChange.Registered();
            }
            ConnectionEntity made = kept.saveAndFlush(new ConnectionEntity(kind, settings, by));
            record(by, "connection.made", made.getId());
            return new ConnectionChange.Changed(mapper.view(made));
        });
    }

    /** Other settings, made from {@code version}. */
    public ConnectionChange change(UUID id, int version, ConnectionSettings settings, AccountId by) {
        return unlessRegistered(() -> {
            if (isFixed(id, settings)) {
                return new ConnectionChange.Fixed();
            }
            if (isOursElsewhere(id, settings)) {
                return new ConnectionChange.Registered();
            }
            return held(id, standing -> standing.getVersion() == version, standing -> {
                standing.become(settings);
                record(by, "connection.changed", id);
            });
        });
    }

    /**
     * Whether another connection asks for tokens under the same name at the same place: what we sign for the one, the other could show
     * there as its own.
     */
    private boolean isOursElsewhere(@Nullable UUID id, ConnectionSettings settings) {
        return kept.findAll().stream()
                .filter(other -> !other.getId().equals(id))
                .map(ConnectionEntity::getSettings)
                .anyMatch(other -> other.clientId().equals(settings.clientId())
                        && other.audience().equals(settings.audience()));
    }

    /** People are known by the connection and their subject: moved to another system, it would take one person for another. */
    private boolean isFixed(UUID id, ConnectionSettings settings) {
        return kept.findLockedById(id)
                .filter(standing -> standing.getHealth().workedAt() != null)
                .filter(standing -> !standing.getSettings().isSameRegistration(settings))
                .isPresent();
    }

    /** Lets it in from now on: an administrator has looked at it. */
    public ConnectionChange activate(UUID id, AccountId by) {
        return become(id, ConnectionState.ACTIVE, "connection.activated", by);
    }

    public ConnectionChange pause(UUID id, AccountId by) {
        return become(id, ConnectionState.PAUSED, "connection.paused", by);
    }

    /** Lets it go. What came of it stays, and who came by it. */
    public ConnectionChange disconnect(UUID id, AccountId by) {
        return become(id, ConnectionState.ENDED, "connection.ended", by);
    }

    /** Takes up one that was let go; it is idle again. */
    public ConnectionChange reconnect(UUID id, AccountId by) {
        return become(id, ConnectionState.IDLE, "connection.reconnected", by);
    }

    private ConnectionChange become(UUID id, ConnectionState next, String action, AccountId by) {
        return unlessRegistered(() -> held(id, standing -> standing.getState().leadsTo(next), standing -> {
            standing.become(next);
            record(by, action, id);
        }));
    }

    private ConnectionChange held(UUID id, Predicate<ConnectionEntity> current, Consumer<ConnectionEntity> deed) {
        ConnectionEntity standing = kept.findLockedById(id).orElse(null);
        if (standing == null) {
            return new ConnectionChange.Unknown();
        }
        if (!current.test(standing)) {
            return new ConnectionChange.Stale(mapper.view(standing));
        }
        deed.accept(standing);
        return new ConnectionChange.Changed(mapper.view(kept.saveAndFlush(standing)));
    }

    /** In a transaction of its own, which ends when there is one with the same issuer and client ID. */
    private ConnectionChange unlessRegistered(Supplier<ConnectionChange> deed) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> deed.get()));
        } catch (DuplicateKeyException registered) {
            return new ConnectionChange.Registered();
        }
    }

    private void record(AccountId by, String action, UUID connection) {
        audit.record(new AuditEntry(by, action, "connection", connection.toString(), Map.of()));
    }
}
