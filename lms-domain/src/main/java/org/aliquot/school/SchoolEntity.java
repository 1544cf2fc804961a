package org.aliquot.school;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.jspecify.annotations.Nullable;

/** The settings, in the only row there is; it comes with the schema. */
@Entity
@Table(name = "school_setting")
class SchoolEntity {

    static final int ONLY = 1;

    @Id
    private int id;

    private @Nullable String name;
    private @Nullable Boolean signUp;

    @Generated(event = EventType.UPDATE, sql = "server_now()")
    private Instant changedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SchoolEntity() {}

    void become(SchoolSettings settings) {
        this.name = settings.name();
        this.signUp = settings.signUp();
    }

    /** With what the installation was started with, where nothing was decided. */
    SchoolSettings settings(String startedName, boolean startedSignUp) {
        return new SchoolSettings(
                Objects.requireNonNullElse(name, startedName),
                Objects.requireNonNullElse(signUp, startedSignUp),
                version);
    }
}
