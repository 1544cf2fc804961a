package org.aliquot.enrollment;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.enrollment.EnrollmentChange.Why;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff do with enrollments. Each change carries the version it was made from. Nothing here ends a running attempt:
 * an end stops starts.
 */
@Service
public class EnrollmentDesk {

    private final EnrollmentTable table;
    private final AccessPolicies policies;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final ZoneId zone;

    EnrollmentDesk(
            EnrollmentTable table,
            AccessPolicies policies,
            AuditLog audit,
            ApplicationEventPublisher events,
            @Value("${aliquot.zone}") ZoneId zone) {
        this.table = table;
        this.policies = policies;
        this.audit = audit;
        this.events = events;
        this.zone = zone;
    }

    @Transactional(readOnly = true)
    public Optional<EnrollmentRecord> find(UUID id) {
        return table.find(id).map(row -> row.view(zone));
    }

    /** A person's enrollments, newest first. */
    @Transactional(readOnly = true)
    public List<EnrollmentRecord> of(AccountId person) {
        return table.of(person).stream().map(row -> row.view(zone)).toList();
    }

    /** The latest enrollment in a course of each of these people who has or had one. */
    @Transactional(readOnly = true)
    public Map<UUID, EnrollmentRecord> latest(String course, Collection<UUID> people) {
        return table.latest(course, people).stream()
                .map(row -> row.view(zone))
                .collect(Collectors.toMap(EnrollmentRecord::person, Function.identity()));
    }

    /**
     * Enrolls somebody. Who has access already keeps their enrollment, its end moved to the new one where that is later.
     *
     * @return empty when there is no such course
     */
    @Transactional
    public Optional<EnrollmentRecord> enroll(NewEnrollment wanted) {
        AccessPolicy policy = policies.of(wanted.course());
        table.expire(wanted.person(), wanted.course());
        boolean fresh = table.insert(wanted, policy);
        Optional<EnrollmentRow> current = current(wanted.person(), wanted.course());
        if (fresh) {
            current.ifPresent(row -> record(row, wanted.by(), "enrollment.created", created(row)));
            return current.map(row -> row.view(zone));
        }
        return current.map(row -> prolonged(row, wanted, policy).view(zone));
    }

    /** Removes what an import made for an account that is about to be removed, as long as nobody changed it. */
    @Transactional
    public void forgetImported(AccountId person) {
        table.forgetImported(person);
    }

    /** One extension by the enrollment's policy. */
    @Transactional
    public EnrollmentChange extend(UUID id, int version, Caller by) {
        return change(id, version, row -> switch (Extension.of(row)) {
            case Extension.No(var why) -> refused(why, row);
            case Extension.To _ when !mayExtend(by, row.course()) -> refused(Why.NOT_BY_INSTRUCTORS, row);
            case Extension.To(var to) ->
                write(
                        row,
                        row.standing().extendedTo(to),
                        by.id(),
                        "enrollment.extended",
                        moved(row.standing().endsOn(), to));
        });
    }

    /** Whether the policy of the course lets this member of staff use its extensions. */
    @Transactional(readOnly = true)
    public boolean mayExtend(Caller staff, String course) {
        return staff.is(Role.ADMINISTRATOR) || policies.of(course).instructorsExtend();
    }

    /** Stops access from today on; the days are given back when it goes on. */
    @Transactional
    public EnrollmentChange pause(UUID id, int version, AccountId by) {
        return change(id, version, row -> {
            if (!row.is(EnrollmentStatus.ACTIVE)) {
                return refused(row.is(EnrollmentStatus.PAUSED) ? Why.PAUSED : Why.ENDED, row);
            }
            if (row.isOver()) {
                return refused(Why.ENDED, row);
            }
            return row.standing().pauseDaysLeft() == 0
                    ? refused(Why.NO_PAUSE_LEFT, row)
                    : write(row, row.standing().paused(row.today()), by, "enrollment.paused", Map.of());
        });
    }

    /** Goes on; the end moves by the days of the pause. */
    @Transactional
    public EnrollmentChange resume(UUID id, int version, AccountId by) {
        return change(id, version, row -> {
            LocalDate since = row.standing().pausedOn();
            if (since == null) {
                return refused(row.is(EnrollmentStatus.ENDED) ? Why.ENDED : Why.NOT_PAUSED, row);
            }
            EnrollmentStanding resumed = row.standing().resumed((int) ChronoUnit.DAYS.between(since, row.today()));
            return write(
                    row, resumed, by, "enrollment.resumed", moved(row.standing().endsOn(), resumed.endsOn()));
        });
    }

    @Transactional
    public EnrollmentChange withdraw(UUID id, int version, EndReason reason, AccountId by) {
        return change(
                id,
                version,
                row -> row.is(EnrollmentStatus.ENDED)
                        ? refused(Why.ENDED, row)
                        : write(
                                row,
                                row.standing().ended(reason.word()),
                                by,
                                "enrollment.ended",
                                Map.of("reason", reason.word())));
    }

    /** Sets a window by hand, whatever the policy says; {@code endsOn} is exclusive, null for no end. */
    @Transactional
    public EnrollmentChange window(UUID id, int version, LocalDate startsOn, @Nullable LocalDate endsOn, AccountId by) {
        return change(id, version, row -> {
            if (row.is(EnrollmentStatus.ENDED)) {
                return refused(Why.ENDED, row);
            }
            return endsOn != null && !endsOn.isAfter(startsOn)
                    ? refused(Why.WINDOW_BACKWARDS, row)
                    : write(
                            row,
                            row.standing().window(startsOn, endsOn),
                            by,
                            "enrollment.window-set",
                            Map.of(
                                    "from",
                                            row.standing().startsOn() + " to "
                                                    + end(row.standing().endsOn()),
                                    "to", startsOn + " to " + end(endsOn)));
        });
    }

    private EnrollmentChange change(UUID id, int version, Function<EnrollmentRow, EnrollmentChange> deed) {
        EnrollmentRow row = table.lock(id).orElse(null);
        if (row == null) {
            return new EnrollmentChange.Unknown();
        }
        return row.change().version() == version ? deed.apply(row) : new EnrollmentChange.Stale(row.view(zone));
    }

    private EnrollmentChange refused(Why why, EnrollmentRow row) {
        return new EnrollmentChange.Refused(why, row.view(zone));
    }

    private EnrollmentChange write(
            EnrollmentRow row, EnrollmentStanding change, AccountId by, String action, Map<String, String> details) {
        table.change(row, change, by);
        record(row, by, action, details);
        EnrollmentRecord now = table.find(row.id()).orElseThrow().view(zone);
        events.publishEvent(new EnrollmentWindowMoved(row.account(), row.course(), now.endsAt()));
        return new EnrollmentChange.Changed(now);
    }

    /** Nobody loses days by being enrolled again. */
    private EnrollmentRow prolonged(EnrollmentRow row, NewEnrollment wanted, AccessPolicy policy) {
        LocalDate endsOn = row.standing().endsOn();
        LocalDate promised = promised(wanted.terms(), policy, row.today());
        if (endsOn == null || (promised != null && !promised.isAfter(endsOn))) {
            return row;
        }
        EnrollmentStanding later = row.standing().window(row.standing().startsOn(), promised);
        write(row, later, wanted.by(), "enrollment.window-set", moved(endsOn, promised));
        return table.find(row.id()).orElseThrow();
    }

    private static @Nullable LocalDate promised(NewEnrollment.Terms terms, AccessPolicy policy, LocalDate today) {
        if (terms.endsOn() != null) {
            return terms.endsOn();
        }
        Integer days = terms.accessDays() == null ? policy.accessDays() : terms.accessDays();
        LocalDate from = terms.startsOn() == null ? today : terms.startsOn();
        return days == null ? null : from.plusDays(days);
    }

    private Optional<EnrollmentRow> current(AccountId person, String course) {
        return table.of(person).stream()
                .filter(row -> row.course().equals(course) && !row.is(EnrollmentStatus.ENDED))
                .findFirst();
    }

    private void record(EnrollmentRow row, AccountId by, String action, Map<String, String> details) {
        Map<String, String> all = new java.util.TreeMap<>(details);
        all.put("course", row.course());
        all.put("person", row.account().toString());
        audit.record(new AuditEntry(by.value(), action, "enrollment", row.id().toString(), all));
    }

    private static Map<String, String> created(EnrollmentRow row) {
        return Map.of(
                "way", row.terms().way().word(),
                "payer", row.terms().payer().word(),
                "window",
                        row.standing().startsOn() + " to " + end(row.standing().endsOn()));
    }

    private static Map<String, String> moved(@Nullable LocalDate from, @Nullable LocalDate to) {
        return Map.of("from", end(from), "to", end(to));
    }

    private static String end(@Nullable LocalDate endsOn) {
        return endsOn == null ? "no end" : endsOn.toString();
    }
}
