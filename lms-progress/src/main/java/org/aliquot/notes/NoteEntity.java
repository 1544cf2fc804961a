package org.aliquot.notes;

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

/** A note as its owner left it; its place never changes. */
@Entity
@Table(name = "note")
class NoteEntity {

    @Id
    private UUID id;

    @Column(name = "account_id", updatable = false)
    private AccountId owner;

    private @Nullable UUID lessonId;
    private @Nullable UUID lessonVersionId;
    private @Nullable String anchor;
    private @Nullable String heading;
    private @Nullable String quote;
    private @Nullable UUID itemId;
    private @Nullable UUID attemptId;
    private @Nullable Integer position;
    private String body;

    @Generated(event = EventType.INSERT, sql = "server_now()")
    @Column(updatable = false)
    private Instant createdAt;

    @Generated(
            event = {EventType.INSERT, EventType.UPDATE},
            sql = "server_now()")
    private Instant changedAt;

    private @Nullable Instant removedAt;

    @Formula("server_now()")
    private Instant readAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected NoteEntity() {}

    @SuppressWarnings("NullAway.Init") // moments come from the database
    NoteEntity(AccountId owner, Anchored place, String body) {
        this.id = Ids.next();
        this.owner = owner;
        this.body = body;
        switch (place) {
            case Anchored.InLesson lesson -> {
                this.lessonId = lesson.lesson();
                this.lessonVersionId = lesson.version();
                this.anchor = lesson.anchor();
                this.heading = lesson.heading();
                this.quote = lesson.quote();
            }
            case Anchored.OnQuestion question -> {
                this.itemId = question.item();
                this.attemptId = question.attempt();
                this.position = question.position();
            }
        }
    }

    void say(String words) {
        this.body = words;
    }

    void remove() {
        this.removedAt = readAt;
    }

    void restore() {
        this.removedAt = null;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
