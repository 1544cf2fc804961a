package org.aliquot.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.aliquot.stored.WordsColumn;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.generator.EventType;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A saved view and whose it is. */
@Entity
@Table(name = "report_view")
class SavedViewEntity {

    @Id
    private UUID id;

    @Column(name = "account_id", updatable = false)
    private AccountId owner;

    private String name;
    private String report;
    private boolean shared;

    @Convert(converter = WordsColumn.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> parameters;

    @Generated(
            event = {EventType.INSERT, EventType.UPDATE},
            sql = "server_now()")
    private Instant changedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SavedViewEntity() {}

    @SuppressWarnings("NullAway.Init") // the moment comes from the database
    SavedViewEntity(AccountId owner, String name, boolean shared, ReportRequest request) {
        this.id = Ids.next();
        this.owner = owner;
        become(name, shared, request);
    }

    final void become(String name, boolean shared, ReportRequest request) {
        this.name = name;
        this.shared = shared;
        this.report = request.report().word();
        this.parameters = request.parameters();
    }

    boolean isOf(AccountId person) {
        return owner.equals(person);
    }

    public UUID getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getReport() {
        return report;
    }

    public boolean isShared() {
        return shared;
    }

    public Map<String, String> getParameters() {
        return parameters;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public int getVersion() {
        return version == null ? 0 : version;
    }
}
