package org.aliquot.rostering;

import jakarta.persistence.Column;
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

/** A school's system that writes files with its classes. */
@Entity
@Table(name = "roster_source")
class SourceEntity {

    @Id
    private UUID id;

    private String name;

    @Column(updatable = false)
    private AccountId madeBy;

    @Column(updatable = false)
    @Generated(sql = "server_now()")
    private Instant madeAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SourceEntity() {}

    @SuppressWarnings("NullAway.Init") // the moment comes from the database
    SourceEntity(String name, AccountId by) {
        this.id = Ids.next();
        this.name = name;
        this.madeBy = by;
    }

    UUID id() {
        return id;
    }

    RosterSource view() {
        return new RosterSource(id, name);
    }
}
