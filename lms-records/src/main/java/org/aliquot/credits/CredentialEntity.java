package org.aliquot.credits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.jspecify.annotations.Nullable;

/** A credential in one cycle; each cycle is a row of its own, so that an old one can still be shown. */
@Entity
@Table(name = "credential")
class CredentialEntity {

    @Id
    private UUID id;

    @Column(name = "account_id", updatable = false)
    private AccountId owner;

    private @Nullable String rule;
    private String name;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private boolean firstCycle;
    private List<String> specialties;
    private @Nullable BigDecimal ownTotal;

    @Column(updatable = false)
    private @Nullable UUID renews;

    @Generated(event = EventType.INSERT, sql = "server_now()")
    @Column(updatable = false)
    private Instant createdAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CredentialEntity() {}

    @SuppressWarnings("NullAway.Init") // the moment comes from the database
    CredentialEntity(UUID id, AccountId owner, CredentialWish told, @Nullable UUID renews) {
        this.id = id;
        this.owner = owner;
        this.renews = renews;
        become(told);
    }

    final void become(CredentialWish told) {
        this.rule = told.rule();
        this.name = told.name();
        this.startsOn = told.startsOn();
        this.endsOn = told.endsOn();
        this.firstCycle = told.firstCycle();
        this.specialties = told.specialties().stream().map(Word::word).toList();
        this.ownTotal = told.ownTotal();
    }

    UUID id() {
        return id;
    }

    AccountId owner() {
        return owner;
    }

    int version() {
        return version == null ? 0 : version;
    }

    CredentialView view() {
        List<CreditCategory> areas = specialties.stream()
                .map(word -> Word.read(CreditCategory.class, word))
                .toList();
        return new CredentialView(
                id, new CredentialWish(rule, name, startsOn, endsOn, firstCycle, areas, ownTotal), renews, version());
    }
}
