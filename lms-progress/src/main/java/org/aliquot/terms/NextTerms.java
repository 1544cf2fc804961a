package org.aliquot.terms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.cohort.Assignment;
import org.aliquot.cohort.Assignments;
import org.aliquot.cohort.CohortSettings;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.completion.PlanCopies;
import org.aliquot.gradebook.Weighing;
import org.aliquot.outreach.TalkRule;
import org.aliquot.outreach.TalkRules;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a class from another one: the same work at the same distances, with its weights, rules, staff and settings, as wanted. */
@Service
public class NextTerms {

    private final Cohorts cohorts;
    private final Assignments assignments;
    private final PlanCopies plans;
    private final Weighing weighing;
    private final TalkRules rules;

    NextTerms(Cohorts cohorts, Assignments assignments, PlanCopies plans, Weighing weighing, TalkRules rules) {
        this.cohorts = cohorts;
        this.assignments = assignments;
        this.plans = plans;
        this.weighing = weighing;
        this.rules = rules;
    }

    /** When a class began: its first day of access, else the first day on which something was due; null where it has neither. */
    @Transactional(readOnly = true)
    public @Nullable LocalDate began(CohortView cohort) {
        LocalDate starts = cohort.settings().startsOn();
        return starts != null
                ? starts
                : assignments.of(cohort.id()).stream()
                        .map(Assignment::dueOn)
                        .min(LocalDate::compareTo)
                        .orElse(null);
    }

    /** All of it or nothing; empty where there is no such class, or its course is offered no more. Nobody learns in it yet. */
    @Transactional
    public Optional<CohortView> copy(Caller by, UUID from, NextTerm wanted) {
        CohortView source = by.is(Role.ADMINISTRATOR) ? cohorts.find(by, from).orElse(null) : null;
        if (source == null) {
            return Optional.empty();
        }
        LocalDate began = began(source);
        long days = began == null ? 0 : ChronoUnit.DAYS.between(began, wanted.starts());
        return cohorts.create(settings(source.settings(), wanted, days), by.id())
                .map(made -> {
                    if (wanted.has(TermPart.PLAN)) {
                        plans.carry(by, made.id(), from, days);
                    }
                    if (wanted.has(TermPart.WEIGHTS)) {
                        weighing.carry(by, source, made);
                    }
                    if (wanted.has(TermPart.RULES)) {
                        carryRules(by, from, made.id());
                    }
                    if (wanted.has(TermPart.STAFF)) {
                        name(by, source.named(), made.id());
                    }
                    return cohorts.find(by, made.id()).orElseThrow();
                });
    }

    private static CohortSettings settings(CohortSettings was, NextTerm wanted, long days) {
        LocalDate ends = was.endsOn() == null ? null : was.endsOn().plusDays(days);
        return wanted.has(TermPart.SETTINGS)
                ? was.called(wanted.name())
                        .during(
                                wanted.starts(),
                                ends != null && ends.isAfter(wanted.starts()) ? ends : null,
                                was.accessDays())
                : CohortSettings.usual(wanted.name(), was.kind(), was.course()).during(wanted.starts(), null, null);
    }

    /** Where it has rules of its own. */
    private void carryRules(Caller by, UUID from, UUID into) {
        TalkRule rule = rules.of(from);
        if (rule.own()) {
            rules.change(by, into, rules.of(into).version(), rule.limits());
        }
    }

    /** Whoever cannot be named any more, such as who has another role by now, is left out. */
    private void name(Caller by, CohortView.Named named, UUID into) {
        Stream.of(named.instructors(), named.proctors(), named.partners())
                .flatMap(each -> each.stream())
                .forEach(person -> cohorts.addInstructor(into, new AccountId(person), by.id()));
        named.assistants().forEach(person -> cohorts.addAssistant(by, into, new AccountId(person)));
    }
}
