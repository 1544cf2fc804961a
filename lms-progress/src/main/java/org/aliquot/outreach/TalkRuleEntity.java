package org.aliquot.outreach;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** The rules of a class, or of the installation. A row begins as nobody's own ({@link TalkRuleTable}). */
@Entity
@Table(name = "talk_rule")
class TalkRuleEntity {

    @Id
    private UUID id;

    @Column(updatable = false)
    private @Nullable UUID cohortId;

    private boolean own;

    /** Hibernate keeps nothing where all of it is null. */
    @Embedded
    private @Nullable TalkLimits limits;

    private @Nullable AccountId changedBy;
    private @Nullable Instant changedAt;

    @Formula("server_now()")
    private Instant readAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected TalkRuleEntity() {}

    int version() {
        return version;
    }

    boolean isOwn() {
        return own;
    }

    void become(TalkLimits now, AccountId by) {
        this.own = true;
        this.limits = now;
        this.changedBy = by;
        this.changedAt = readAt;
    }

    /** Says what the rules above it say. */
    void give(AccountId by) {
        become(TalkLimits.OFF, by);
        this.own = false;
    }

    /** @param above what holds where it has none of its own */
    TalkRule view(TalkLimits above) {
        TalkLimits mine = limits == null ? TalkLimits.OFF : limits;
        return new TalkRule(own ? mine : above, own, changedBy == null ? null : changedBy.value(), changedAt, version);
    }
}
