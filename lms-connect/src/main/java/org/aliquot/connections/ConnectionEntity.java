package org.aliquot.connections;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;

/** A connection to be changed. How it works is written beside it ({@link ConnectionMarks}) and makes no new version. */
@Entity
@Table(name = "connection")
class ConnectionEntity {

    @Id
    private UUID id;

    @Column(updatable = false)
    private ConnectionKind kind;

    @Embedded
    private ConnectionSettings settings;

    private ConnectionState state = ConnectionState.IDLE;

    @Column(updatable = false)
    private AccountId connectedBy;

    @Column(updatable = false)
    @Generated(sql = "server_now()")
    private Instant connectedAt;

    @Column(insertable = false, updatable = false)
    private @Nullable Instant workedAt;

    @Column(insertable = false, updatable = false)
    private @Nullable Instant failedAt;

    @Column(insertable = false, updatable = false)
    private @Nullable String failure;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ConnectionEntity() {}

    @SuppressWarnings("NullAway.Init") // the moment comes from the database
    ConnectionEntity(ConnectionKind kind, ConnectionSettings settings, AccountId by) {
        this.id = Ids.next();
        this.kind = kind;
        this.settings = settings;
        this.connectedBy = by;
    }

    void become(ConnectionSettings settings) {
        this.settings = settings;
    }

    void become(ConnectionState state) {
        this.state = state;
    }

    public UUID getId() {
        return id;
    }

    public ConnectionKind getKind() {
        return kind;
    }

    public ConnectionSettings getSettings() {
        return settings;
    }

    public ConnectionState getState() {
        return state;
    }

    public AccountId getConnectedBy() {
        return connectedBy;
    }

    public Instant getConnectedAt() {
        return connectedAt;
    }

    public ConnectionHealth getHealth() {
        return new ConnectionHealth(workedAt, failedAt, failure);
    }

    public int getVersion() {
        return version == null ? 0 : version;
    }
}
