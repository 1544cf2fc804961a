package org.aliquot.enrollment;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.enrollment.EnrollmentChange.Why;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.school.SchoolZone;
import org.jspecify.annotations.Nullable;
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
    private final EnrollmentRepository rows;
    private final EntityManager session;
    private final AccessPolicies policies;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final SchoolZone zone;

    EnrollmentDesk(
            EnrollmentTable table,
            EnrollmentRepository rows,
            EntityManager session,
            AccessPolicies policies,
            AuditLog audit,
            ApplicationEventPublisher events,
            SchoolZone zone) {
        this.table = table;
        this.rows = rows;
        this.session = session;
        this.policies = policies;
        this.audit = audit;
        this.events = events;
        this.zone = zone;
    }

    @Transactional(readOnly = true)
    public Optional<EnrollmentRecord> find(UUID id) {
        return rows.findById(id).map(this::seen);
    }

    /** A person's enrollments, newest first. */
    @Transactional(readOnly = true)
    public List<EnrollmentRecord> of(AccountId person) {
        return rows.findByAccountIdOrderByTermsCreatedAtDesc(person.value()).stream()
                .map(this::seen)
                .toList();
    }

    /** The latest enrollment in a course of each of these people who has or had one. */
    @Transactional(readOnly = true)
    public Map<UUID, EnrollmentRecord> latest(String course, Collection<UUID> people) {
        return rows.findByCourseAndAccountIdInOrderByTermsCreatedAt(course, people).stream()
                .map(this::seen)
                .collect(Collectors.toMap(EnrollmentRecord::person, Function.identity(), (_, later) -> later));
    }

    /**
     * Enrolls people. Who has access already keeps their enrollment, its end moved to the new one where that is later.
     *
     * @return one for each; empty when there is no such course
     */
    @Transactional
    public List<EnrollmentRecord> enroll(NewEnrollment wanted) {
        if (wanted.people().isEmpty()) {
            return List.of();
        }
        AccessPolicy policy = policies.of(wanted.course());
        table.expire(wanted.people(), wanted.course());
        Set<UUID> made = new HashSet<>();
        table.insert(wanted, policy).ifPresent(event -> {
            event.people().forEach(one -> made.add(one.enrollment()));
            events.publishEvent(event);
        });
        List<EnrollmentRecord> enrolled = rows
                .findLockedByAccountIdInAndCourseAndStandingStatusNotOrderById(
                        wanted.people().stream().map(AccountId::value).toList(),
                        wanted.course(),
                        EnrollmentStatus.ENDED)
                .stream()
                .map(row -> made.contains(row.id()) ? seen(row) : prolonged(row, wanted, policy))
                .toList();
        audit.record(enrolled.stream()
                .filter(one -> made.contains(one.id()))
                .map(one -> created(one, wanted.by()))
                .toList());
        return enrolled;
    }

    /** Removes what an import made for an account that is about to be removed, as long as nobody changed it. */
    @Transactional
    public void forgetImported(AccountId person) {
        table.forgetImported(person);
    }

    /** Removes enrollments that were made by mistake since then, as long as nobody changed them. */
    @Transactional
    public void takeBack(
            Collection<AccountId> people, String course, EnrollmentSource way, Instant since, AccountId by) {
        audit.record(table.takeBack(people, course, way, since).stream()
                .map(person ->
                        new AuditEntry(by, "enrollment.removed", "course", course, Map.of("person", person.toString())))
                .toList());
    }

    /** One extension by the enrollment's policy. */
    @Transactional
    public EnrollmentChange extend(UUID id, int version, Caller by) {
        return change(id, version, row -> switch (row.extension(zone.id())) {
            case Extension.No(var why) -> refused(why, row);
            case Extension.To _ when !mayExtend(by, row.course()) -> refused(Why.NOT_BY_INSTRUCTORS, row);
            case Extension.To(var to) -> {
                LocalDate before = row.standing().endsOn();
                row.extend(to, by.id().value());
                yield written(row, by.id(), "enrollment.extended", moved(before, to));
            }
        });
    }

    /** Takes an extension back within a day, while it is the last change: one's own, or for administrators that of anybody. */
    @Transactional
    public EnrollmentChange takeExtensionBack(UUID id, int version, Caller by) {
        return change(id, version, row -> {
            EnrollmentStanding before = row.beforeExtension().orElse(null);
            if (before == null) {
                return new EnrollmentChange.Stale(seen(row));
            }
            return by.is(Role.ADMINISTRATOR) || (row.isChangedBy(by.id().value()) && mayExtend(by, row.course()))
                    ? write(
                            row,
                            before,
                            by.id(),
                            "enrollment.taken-back",
                            moved(row.standing().endsOn(), before.endsOn()))
                    : refused(Why.NOT_BY_INSTRUCTORS, row);
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
            LocalDate today = row.today(zone.id());
            return switch (row.standing().on(today).status()) {
                case PAUSED -> refused(Why.PAUSED, row);
                case ENDED, EXPIRED -> refused(Why.ENDED, row);
                case ACTIVE ->
                    row.standing().pauseDaysLeft() == 0
                            ? refused(Why.NO_PAUSE_LEFT, row)
                            : write(row, row.standing().paused(today), by, "enrollment.paused", Map.of());
            };
        });
    }

    /** Goes on; the end moves by the days of the pause. */
    @Transactional
    public EnrollmentChange resume(UUID id, int version, AccountId by) {
        return change(id, version, row -> {
            if (row.standing().pausedOn() == null) {
                return refused(row.standing().is(EnrollmentStatus.ENDED) ? Why.ENDED : Why.NOT_PAUSED, row);
            }
            EnrollmentStanding resumed = row.standing().resumed(row.today(zone.id()));
            return write(
                    row, resumed, by, "enrollment.resumed", moved(row.standing().endsOn(), resumed.endsOn()));
        });
    }

    @Transactional
    public EnrollmentChange withdraw(UUID id, int version, EndReason reason, AccountId by) {
        return change(
                id,
                version,
                row -> row.standing().is(EnrollmentStatus.ENDED)
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
            if (row.standing().is(EnrollmentStatus.ENDED)) {
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

    private EnrollmentChange change(UUID id, int version, Function<EnrollmentEntity, EnrollmentChange> deed) {
        EnrollmentEntity row = rows.findLockedById(id).orElse(null);
        if (row == null) {
            return new EnrollmentChange.Unknown();
        }
        return row.version() == version ? deed.apply(row) : new EnrollmentChange.Stale(seen(row));
    }

    private EnrollmentChange refused(Why why, EnrollmentEntity row) {
        return new EnrollmentChange.Refused(why, seen(row));
    }

    private EnrollmentChange.Changed write(
            EnrollmentEntity row, EnrollmentStanding change, AccountId by, String action, Map<String, String> details) {
        row.become(change, by.value());
        return written(row, by, action, details);
    }

    private EnrollmentChange.Changed written(
            EnrollmentEntity row, AccountId by, String action, Map<String, String> details) {
        rows.flush();
        EnrollmentRecord now = seen(row);
        audit.record(entry(now, by, action, details));
        events.publishEvent(new EnrollmentWindowMoved(now.person(), now.course(), now.endsAt()));
        return new EnrollmentChange.Changed(now);
    }

    /** As it stands; the session forgets it, since one transaction may enroll thousands. */
    private EnrollmentRecord seen(EnrollmentEntity row) {
        session.detach(row);
        return row.view(zone.id());
    }

    /** Nobody loses days by being enrolled again. */
    private EnrollmentRecord prolonged(EnrollmentEntity row, NewEnrollment wanted, AccessPolicy policy) {
        EnrollmentStanding standing = row.standing();
        LocalDate endsOn = standing.endsOn();
        LocalDate promised = promised(wanted.terms(), policy, row.today(zone.id()));
        if (endsOn == null || (promised != null && !promised.isAfter(endsOn))) {
            return seen(row);
        }
        EnrollmentStanding later = standing.window(standing.startsOn(), promised);
        return write(row, later, wanted.by(), "enrollment.window-set", moved(endsOn, promised))
                .enrollment();
    }

    private static @Nullable LocalDate promised(NewEnrollment.Terms terms, AccessPolicy policy, LocalDate today) {
        if (terms.endsOn() != null) {
            return terms.endsOn();
        }
        Integer days = terms.accessDays() == null ? policy.accessDays() : terms.accessDays();
        LocalDate from = terms.startsOn() == null ? today : terms.startsOn();
        return days == null ? null : from.plusDays(days);
    }

    private static AuditEntry created(EnrollmentRecord made, AccountId by) {
        EnrollmentStanding standing = made.standing();
        return entry(
                made,
                by,
                "enrollment.created",
                Map.of(
                        "way", made.terms().way().word(),
                        "payer", made.terms().payer().word(),
                        "window", standing.startsOn() + " to " + end(standing.endsOn())));
    }

    private static AuditEntry entry(EnrollmentRecord row, AccountId by, String action, Map<String, String> details) {
        Map<String, String> all = new TreeMap<>(details);
        all.put("course", row.course());
        all.put("person", row.person().toString());
        return new AuditEntry(by, action, "enrollment", row.id().toString(), all);
    }

    private static Map<String, String> moved(@Nullable LocalDate from, @Nullable LocalDate to) {
        return Map.of("from", end(from), "to", end(to));
    }

    private static String end(@Nullable LocalDate endsOn) {
        return endsOn == null ? "no end" : endsOn.toString();
    }
}
