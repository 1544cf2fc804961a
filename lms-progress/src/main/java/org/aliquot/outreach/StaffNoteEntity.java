package org.aliquot.outreach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.jspecify.annotations.Nullable;

/** A note and whose it is: nobody but its author changes it. */
@Entity
@Table(name = "staff_note")
class StaffNoteEntity {

    @Id
    private UUID id;

    @Column(updatable = false)
    private AccountId learnerId;

    @Column(updatable = false)
    private @Nullable UUID cohortId;

    @Column(updatable = false)
    private AccountId authorId;

    @Column(updatable = false)
    private boolean talked;

    private String words;

    @Generated(event = EventType.INSERT, sql = "server_now()")
    private Instant writtenAt;

    private @Nullable Instant removedAt;

    @Formula("server_now()")
    private Instant readAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StaffNoteEntity() {}

    @SuppressWarnings("NullAway.Init") // the moment comes from the database
    StaffNoteEntity(NewStaffNote note, AccountId author) {
        this.id = Ids.next();
        this.learnerId = note.learner();
        this.cohortId = note.cohort();
        this.authorId = author;
        this.talked = note.talked();
        this.words = note.words();
    }

    UUID id() {
        return id;
    }

    AccountId learner() {
        return learnerId;
    }

    boolean isTalk() {
        return talked;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    void remove() {
        this.removedAt = readAt;
    }

    void bringBack() {
        this.removedAt = null;
    }

    boolean isBy(AccountId person) {
        return authorId.equals(person);
    }
}
