package org.aliquot.errata;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one learner said about one question: theirs to change until somebody has decided. */
@Entity
@Table(name = "question_report")
class QuestionReportEntity {

    @Id
    private UUID id;

    private UUID accountId;
    private UUID itemId;
    private UUID attemptId;
    private int position;
    private ReportReason reason;
    private String words;
    private ReportState state;
    private @Nullable String answer;
    private @Nullable UUID decidedBy;
    private Instant reportedAt;
    private @Nullable Instant decidedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected QuestionReportEntity() {}

    QuestionReportEntity(UUID id, UUID account, Questioned question, NewReport report, Instant now) {
        this.id = id;
        this.accountId = account;
        this.itemId = question.item().value();
        this.attemptId = question.attempt().value();
        this.position = question.position();
        this.state = ReportState.NEW;
        this.reason = report.reason();
        this.words = report.words();
        this.reportedAt = now;
    }

    /** Said anew; what was decided before was about other words, so it is open again. */
    void say(NewReport report, Instant now) {
        reason = report.reason();
        words = report.words();
        reportedAt = now;
        state = ReportState.NEW;
        answer = null;
        decidedBy = null;
        decidedAt = null;
    }

    void decide(Decision decision, UUID by, Instant now) {
        state = decision.state();
        answer = decision.answer();
        decidedBy = by;
        decidedAt = now;
    }

    boolean says(NewReport report) {
        return reason == report.reason() && words.equals(report.words());
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    UUID itemId() {
        return itemId;
    }

    int version() {
        return version;
    }

    OwnReport view() {
        return new OwnReport(reason, words, state, answer);
    }

    ReportDecided news() {
        return new ReportDecided(id, version, accountId, attemptId, position, state);
    }
}
