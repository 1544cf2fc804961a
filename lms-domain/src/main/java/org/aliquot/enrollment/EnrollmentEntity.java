package org.aliquot.enrollment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** An enrollment as it was read or has been changed. New ones are made by {@link EnrollmentTable}, once for each person and course. */
@Entity
@Table(name = "enrollment")
class EnrollmentEntity {

    @Id
    private UUID id;

    private UUID accountId;

    @Formula("(select c.slug from course c where c.id = course_id)")
    private String course;

    @Formula("(select c.title from course c where c.id = course_id)")
    private String courseTitle;

    @Embedded
    private EnrollmentTerms terms;

    @Embedded
    private EnrollmentStanding standing;

    private @Nullable Instant endedAt;
    private @Nullable UUID changedBy;
    private @Nullable Instant changedAt;
    private @Nullable LocalDate extendedFrom;

    @Formula("server_now()")
    private Instant readAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected EnrollmentEntity() {}

    UUID id() {
        return id;
    }

    String course() {
        return course;
    }

    EnrollmentStanding standing() {
        return standing;
    }

    int version() {
        return version;
    }

    LocalDate today(ZoneId zone) {
        return readAt.atZone(zone).toLocalDate();
    }

    Extension extension(ZoneId zone) {
        return Extension.of(terms, standing, today(zone));
    }

    void become(EnrollmentStanding now, UUID by) {
        this.standing = now;
        this.endedAt = now.is(EnrollmentStatus.ENDED) ? readAt : null;
        this.changedBy = by;
        this.changedAt = readAt;
        this.extendedFrom = null;
    }

    void extend(LocalDate to, UUID by) {
        LocalDate from = standing.endsOn();
        become(standing.extendedTo(to), by);
        this.extendedFrom = from;
    }

    /** As it stood before the extension that was its last change, a day ago at most; empty where that was something else. */
    Optional<EnrollmentStanding> beforeExtension() {
        return changedAt != null && changedAt.isAfter(readAt.minus(Duration.ofDays(1)))
                ? Optional.ofNullable(extendedFrom).map(standing::notExtendedFrom)
                : Optional.empty();
    }

    boolean isChangedBy(UUID person) {
        return person.equals(changedBy);
    }

    /** Who paid before. */
    Payer paidBy(Payer payer, @Nullable String name, UUID by) {
        Payer before = terms.payer();
        this.terms = new EnrollmentTerms(
                terms.way(), payer, name, terms.extensionDays(), terms.mostDays(), terms.createdAt());
        this.changedBy = by;
        this.changedAt = readAt;
        this.extendedFrom = null;
        return before;
    }

    EnrollmentRecord view(ZoneId zone) {
        LocalDate endsOn = standing.endsOn();
        EnrollmentStanding now = standing.on(today(zone));
        return new EnrollmentRecord(
                id,
                accountId,
                course,
                courseTitle,
                terms,
                now,
                endsOn == null ? null : endsOn.atStartOfDay(zone).toInstant(),
                now.is(EnrollmentStatus.ACTIVE) && !now.startsOn().isAfter(today(zone)),
                extension(zone) instanceof Extension.To(var to) ? to : null,
                new LastChange(changedBy, changedAt, version, extendedFrom));
    }
}
