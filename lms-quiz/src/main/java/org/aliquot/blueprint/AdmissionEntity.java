package org.aliquot.blueprint;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/** The admission of an exam, with who decided it last. */
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

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AdmissionEntity() {}

    @SuppressWarnings("NullAway.Init") // become says the rest
    AdmissionEntity(UUID exam) {
        this.examId = exam;
    }

    void become(Admission wanted, AccountId by, Instant now) {
        this.opensAt = wanted.opensAt();
        this.closesAt = wanted.closesAt();
        this.attempts = wanted.attempts();
        this.feedback = wanted.feedback();
        this.code = wanted.code();
        this.markers = (short) wanted.markers();
        this.nameOnPages = wanted.nameOnPages();
        this.changedBy = by;
        this.changedAt = now;
    }

    Admission view() {
        return new Admission(
                opensAt, closesAt, attempts, feedback, code, markers, nameOnPages, version == null ? 0 : version + 1);
    }
}
