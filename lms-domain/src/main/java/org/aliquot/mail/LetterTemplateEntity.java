package org.aliquot.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;

/** A school's words for letters of a kind. */
@Entity
@Table(name = "letter_template")
class LetterTemplateEntity {

    @Id
    private String kind;

    private String subject;
    private String opening;

    @Generated(
            event = {EventType.INSERT, EventType.UPDATE},
            sql = "server_now()")
    private Instant changedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected LetterTemplateEntity() {}

    @SuppressWarnings("NullAway.Init") // the moment is the database's
    LetterTemplateEntity(String kind, LetterTemplate words) {
        this.kind = kind;
        this.subject = words.subject();
        this.opening = words.opening();
    }

    void say(LetterTemplate words) {
        this.subject = words.subject();
        this.opening = words.opening();
    }

    String kind() {
        return kind;
    }

    /** As its next reader sees it: the column counts from 0. */
    int seen() {
        return version + 1;
    }

    LetterTemplate words() {
        return new LetterTemplate(subject, opening);
    }
}
