package org.aliquot.hooks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;

/** A hook, but for the pace of its deliveries, which {@link DeliveryTable} keeps in the same row. */
@Entity
@Table(name = "hook")
class HookEntity {

    /** So long a new secret and the one before count both. */
    private static final Duration BOTH = Duration.ofHours(24);

    @Id
    private UUID id;

    private String name;
    private String target;
    private List<String> events;
    private HookStatus status;
    private byte[] secret;
    private byte @Nullable [] secretBefore;
    private @Nullable Instant beforeUntil;

    @Column(updatable = false)
    private AccountId madeBy;

    @Column(updatable = false)
    @Generated(sql = "server_now()")
    private Instant madeAt;

    @Formula("server_now()")
    private Instant readAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected HookEntity() {}

    @SuppressWarnings("NullAway.Init") // moments come from the database
    HookEntity(UUID id, HookWish wish, byte[] sealed, AccountId by) {
        this.id = id;
        this.secret = sealed;
        this.madeBy = by;
        this.status = HookStatus.ACTIVE;
        become(wish);
    }

    final void become(HookWish wish) {
        this.name = wish.name();
        this.target = wish.target().toString();
        this.events = wish.words();
    }

    void be(HookStatus now) {
        this.status = now;
    }

    boolean is(HookStatus asked) {
        return status == asked;
    }

    /** From now on this one, and for a day the one before as well. */
    void renew(byte[] sealed) {
        this.secretBefore = secret;
        this.beforeUntil = readAt.plus(BOTH);
        this.secret = sealed;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    HookView view() {
        return new HookView(
                id,
                name,
                URI.create(target),
                events.stream().map(word -> Word.read(HookEvent.class, word)).toList(),
                status,
                beforeUntil == null || readAt == null || !beforeUntil.isAfter(readAt) ? null : beforeUntil,
                madeBy,
                madeAt,
                version());
    }
}
