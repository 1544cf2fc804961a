package org.aliquot.outcomes;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.ServerClock;
import org.aliquot.cohort.Scope;
import org.aliquot.cohort.Teaching;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Presence;
import org.aliquot.school.SchoolZone;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The outcomes of programs. Administrators see and enter those of everybody, instructors those of the people they teach in the
 * course; the figures are of whom the caller sees.
 */
@Service
public class Outcomes {

    private final OutcomeRepository rows;
    private final OutcomeTable table;
    private final Teaching teaching;
    private final Presence presence;
    private final ServerClock clock;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final SchoolZone zone;

    Outcomes(
            OutcomeRepository rows,
            OutcomeTable table,
            Teaching teaching,
            Presence presence,
            ServerClock clock,
            AuditLog audit,
            TransactionTemplate transaction,
            SchoolZone zone) {
        this.rows = rows;
        this.table = table;
        this.teaching = teaching;
        this.presence = presence;
        this.clock = clock;
        this.audit = audit;
        this.transaction = transaction;
        this.zone = zone;
    }

    /** Empty when there is no such course. */
    @Transactional(readOnly = true)
    public Optional<ProgramOutcomes> figures(Caller caller, String course) {
        Scope scope = Scope.of(caller);
        Instant now = clock.now();
        LocalDate today = LocalDate.ofInstant(now, zone.id());
        return table.program(course)
                .map(program -> new ProgramOutcomes(
                        program.slug(),
                        program.title(),
                        now,
                        today.getYear(),
                        table.years(program.id(), scope, today),
                        table.unentered(program.id(), scope)));
    }

    @Transactional(readOnly = true)
    public Graduates people(Caller caller, GraduateSearch search) {
        return table.program(search.course())
                .map(program -> table.page(program.id(), search, Scope.of(caller)))
                .orElseGet(() -> new Graduates(List.of(), 0));
    }

    /** Empty for somebody who never learned in the course, or whom the caller does not see. */
    @Transactional(readOnly = true)
    public Optional<Graduate> find(Caller caller, String course, AccountId learner) {
        return table.program(course).flatMap(program -> table.find(program.id(), learner, Scope.of(caller)));
    }

    /** The rows behind the figures, with who took them out remembered before the first leaves. */
    @Transactional
    public void each(Caller caller, String course, Consumer<Graduate> take) {
        table.program(course).ifPresent(program -> {
            audit.record(new AuditEntry(caller.id(), "outcomes.exported", "course", course, Map.of()));
            table.each(program.id(), Scope.of(caller), take);
        });
    }

    /** All that makes no sense in it today. */
    @Transactional(readOnly = true)
    public List<OutcomeFault> faults(Outcome wanted) {
        return wanted.faults(LocalDate.ofInstant(clock.now(), zone.id()));
    }

    /** Puts {@code wanted} in the place of what its version names; entered twice at once, the second one is told. */
    public OutcomeChange enter(Caller by, String course, AccountId learner, Outcome wanted) {
        try {
            return requireNonNull(transaction.execute(_ -> keep(by, course, learner, wanted)));
        } catch (DuplicateKeyException | OptimisticLockingFailureException meanwhile) {
            return requireNonNull(transaction.execute(_ -> keep(by, course, learner, wanted)));
        }
    }

    private OutcomeChange keep(Caller by, String course, AccountId learner, Outcome wanted) {
        OutcomeTable.Program program = table.program(course).orElse(null);
        if (program == null
                || table.find(program.id(), learner, Scope.of(by)).isEmpty()
                || !teaching.covers(by, learner, course)
                || !presence.hold(learner)) {
            return new OutcomeChange.Unknown();
        }
        List<OutcomeFault> faults = faults(wanted);
        if (!faults.isEmpty()) {
            return new OutcomeChange.Refused(faults);
        }
        OutcomeEntity standing =
                rows.findLockedByAccountIdAndCourseId(learner, program.id()).orElse(null);
        if (standing == null ? wanted.version() != 0 : standing.outcome().version() != wanted.version()) {
            return standing == null ? new OutcomeChange.Unknown() : new OutcomeChange.Stale(standing.outcome());
        }
        OutcomeEntity kept = standing == null ? new OutcomeEntity(learner, program.id(), wanted, by.id()) : standing;
        kept.become(wanted, by.id());
        Outcome now = rows.saveAndFlush(kept).outcome();
        audit.record(new AuditEntry(
                by.id(),
                "outcome.entered",
                "account",
                learner.toString(),
                Map.of("course", course, "year", "" + now.classYear())));
        return new OutcomeChange.Kept(now);
    }
}
