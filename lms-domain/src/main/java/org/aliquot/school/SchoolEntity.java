package org.aliquot.school;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
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
    private @Nullable String accent;
    private @Nullable String logoSha256;
    private @Nullable Integer logoWidth;
    private @Nullable Integer logoHeight;
    private @Nullable String timeZone;
    private @Nullable String contact;

    @Generated(event = EventType.UPDATE, sql = "server_now()")
    private Instant changedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SchoolEntity() {}

    void become(SchoolDecision decided) {
        switch (decided) {
            case SchoolDecision.Naming naming -> {
                this.name = naming.name();
                this.signUp = naming.signUp();
            }
            case SchoolDecision.Coloring(var wanted) -> this.accent = wanted == null ? null : wanted.hex();
            case SchoolDecision.Marking(var drawn) -> wear(drawn == null ? null : drawn.logo());
            case SchoolDecision.Reaching(var line) -> this.contact = line;
            case SchoolDecision.Placing(var zone) -> this.timeZone = zone.getId();
        }
    }

    SchoolSettings settings(SchoolSettings.Started started) {
        return new SchoolSettings(
                Objects.requireNonNullElse(name, started.name()),
                Objects.requireNonNullElse(signUp, started.signUp()),
                new SchoolSettings.Look(accent == null ? null : new Accent(accent), logo()),
                timeZone == null ? started.zone() : ZoneId.of(timeZone),
                contact,
                version);
    }

    @Nullable
    SchoolLogo logo() {
        return logoSha256 == null || logoWidth == null || logoHeight == null
                ? null
                : new SchoolLogo(logoSha256, logoWidth, logoHeight);
    }

    private void wear(@Nullable SchoolLogo logo) {
        this.logoSha256 = logo == null ? null : logo.sha256();
        this.logoWidth = logo == null ? null : logo.width();
        this.logoHeight = logo == null ? null : logo.height();
    }
}
