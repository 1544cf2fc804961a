package org.aliquot.completion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.jspecify.annotations.Nullable;

/** What completes a course, and who said so last. */
@Entity
@Table(name = "completion_rule")
class CompletionRuleEntity {

    @Id
    private UUID courseId;

    private boolean lessons;
    private @Nullable Integer checksPercent;
    private Quizzes quizzes;
    private List<String> quizKeys;
    private @Nullable String examKey;
    private @Nullable Integer examScore;
    private AccountId changedBy;

    @Generated(
            event = {EventType.INSERT, EventType.UPDATE},
            sql = "server_now()")
    private Instant changedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CompletionRuleEntity() {}

    @SuppressWarnings("NullAway.Init") // the moment comes from the database
    CompletionRuleEntity(UUID courseId, AccountId by) {
        this.courseId = courseId;
        become(CompletionRule.UNSET, by);
    }

    int version() {
        return version;
    }

    final void become(CompletionRule rule, AccountId by) {
        this.lessons = rule.lessons();
        this.checksPercent = rule.checksPercent();
        this.quizzes = rule.quizzes();
        this.quizKeys = rule.named();
        this.examKey = rule.exam();
        this.examScore = rule.examScore();
        this.changedBy = by;
    }

    CompletionRule view() {
        return new CompletionRule(lessons, checksPercent, quizzes, quizKeys, examKey, examScore, version);
    }

    RuleChange.Stale stale() {
        return new RuleChange.Stale(view(), changedBy.value(), changedAt);
    }
}
