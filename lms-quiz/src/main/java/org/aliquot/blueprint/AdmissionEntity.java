package org.aliquot.blueprint;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The admission of an exam, with who decided it last, and what that took the place of. */
@Entity
@Table(name = "exam_admission")
class AdmissionEntity {

    @Id
    private UUID examId;

    private @Nullable Instant opensAt;
    private @Nullable Instant closesAt;
    private @Nullable Integer attempts;
    private Feedback feedback;
    private @Nullable String code;
    private short markers = 1;
    private boolean nameOnPages;
    private @Nullable AccountId changedBy;
    private @Nullable Instant changedAt;

    @Convert(converter = AdmissionColumn.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Admission before;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AdmissionEntity() {}

    @SuppressWarnings("NullAway.Init") // become says the rest
    AdmissionEntity(UUID exam) {
        this.examId = exam;
    }

    /** @param standing what it takes the place of */
    void become(Admission wanted, Admission standing, AccountId by, Instant now) {
        this.opensAt = wanted.opensAt();
        this.closesAt = wanted.closesAt();
        this.attempts = wanted.attempts();
        this.feedback = wanted.feedback();
        this.code = wanted.code();
        this.markers = (short) wanted.markers();
        this.nameOnPages = wanted.nameOnPages();
        this.changedBy = by;
        this.changedAt = now;
        this.before = standing;
    }

    /**
     * What stood here before this person decided otherwise; empty where somebody else has decided since, or nothing is different. A
     * node of the release before leaves what another decision had taken the place of, which its version tells.
     */
    Optional<Admission> before(AccountId by) {
        Admission standing = view();
        return Optional.ofNullable(before)
                .filter(_ -> Objects.equals(by, changedBy))
                .filter(former -> former.version() + 1 == standing.version())
                .filter(former -> !former.inPlaceOf(standing).equals(standing));
    }

    Admission view() {
        return new Admission(
                opensAt, closesAt, attempts, feedback, code, markers, nameOnPages, version == null ? 0 : version + 1);
    }
}
