package org.aliquot.completion;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.people.AccountId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What completes each course. */
@Service
public class CompletionRules {

    private final EntityManager rules;
    private final RuledCourses courses;
    private final Exams exams;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    CompletionRules(
            EntityManager rules, RuledCourses courses, Exams exams, AuditLog audit, ApplicationEventPublisher events) {
        this.rules = rules;
        this.courses = courses;
        this.exams = exams;
        this.audit = audit;
        this.events = events;
    }

    /** Empty when there is no such course; one that nobody has set a rule for asks for all its lessons. */
    @Transactional(readOnly = true)
    public Optional<CompletionRule> of(String course) {
        return courses.find(course)
                .map(id -> find(id).map(CompletionRuleEntity::view).orElse(CompletionRule.UNSET));
    }

    /** Quizzes and exams that a course's rule can name, by title. */
    @Transactional(readOnly = true)
    public List<ExamVersion> exams(String course) {
        return exams.forCourses(List.of(course));
    }

    /** Puts {@code wanted} in the place of the rule whose version it carries. Who has completed the course keeps that. */
    @Transactional
    public RuleChange change(String course, CompletionRule wanted, AccountId by) {
        UUID id = courses.hold(course).orElse(null);
        if (id == null) {
            return new RuleChange.UnknownCourse();
        }
        Optional<String> foreign = foreign(course, wanted);
        if (foreign.isPresent()) {
            return new RuleChange.NotOfCourse(foreign.get());
        }
        Optional<CompletionRuleEntity> standing = find(id);
        if (standing.map(CompletionRuleEntity::version).orElse(0) != wanted.version()) {
            return standing.map(CompletionRuleEntity::stale)
                    .orElseGet(() -> new RuleChange.Stale(CompletionRule.UNSET, null, null));
        }
        return changed(course, standing.orElseGet(() -> unset(id, by)), wanted, by);
    }

    /** Versions begin with 0 before the first rule is set. */
    private CompletionRuleEntity unset(UUID course, AccountId by) {
        CompletionRuleEntity unset = new CompletionRuleEntity(course, by);
        rules.persist(unset);
        return unset;
    }

    private RuleChange changed(String course, CompletionRuleEntity rule, CompletionRule wanted, AccountId by) {
        rule.become(wanted, by);
        rules.flush();
        audit.record(new AuditEntry(by, "completion-rule.changed", "course", course, details(wanted)));
        events.publishEvent(new CompletionRuleChanged(course));
        return new RuleChange.Changed(rule.view());
    }

    private Optional<CompletionRuleEntity> find(UUID course) {
        return Optional.ofNullable(rules.find(CompletionRuleEntity.class, course));
    }

    private Optional<String> foreign(String course, CompletionRule wanted) {
        List<String> known =
                exams(course).stream().map(exam -> exam.spec().key()).toList();
        return Stream.concat(wanted.named().stream(), Stream.ofNullable(wanted.exam()))
                .filter(key -> !known.contains(key))
                .findFirst();
    }

    private static Map<String, String> details(CompletionRule rule) {
        return Map.of(
                "lessons",
                "" + rule.lessons(),
                "checksPercent",
                Objects.toString(rule.checksPercent(), "none"),
                "quizzes",
                rule.quizzes() == Quizzes.NAMED
                        ? String.join(" ", rule.named())
                        : rule.quizzes().word(),
                "exam",
                rule.exam() == null ? "none" : rule.exam() + " " + rule.examScore());
    }
}
