package org.aliquot.cohort;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.enrollment.EnrollmentDesk;
import org.aliquot.enrollment.EnrollmentSource;
import org.aliquot.enrollment.NewEnrollment;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cohorts: making and changing them, and who is in them. An instructor's foreign cohort is as unknown as none. */
@Service
public class Cohorts {

    private final CohortRepository cohorts;
    private final CohortTable table;
    private final CohortPeople people;
    private final Seats seats;
    private final Teaching teaching;
    private final ClassActTable acts;
    private final EnrollmentDesk enrollments;
    private final AuditLog audit;

    Cohorts(
            CohortRepository cohorts,
            CohortTable table,
            CohortPeople people,
            Seats seats,
            Teaching teaching,
            ClassActTable acts,
            EnrollmentDesk enrollments,
            AuditLog audit) {
        this.cohorts = cohorts;
        this.table = table;
        this.people = people;
        this.seats = seats;
        this.teaching = teaching;
        this.acts = acts;
        this.enrollments = enrollments;
        this.audit = audit;
    }

    /** The caller's cohorts by name, archived ones last; all of them for administrators. */
    @Transactional(readOnly = true)
    public List<CohortView> list(Caller caller) {
        return shown(caller, table.list(Scope.of(caller)));
    }

    /** The same, to choose from: without members and staff, which have to be counted and looked up. */
    @Transactional(readOnly = true)
    public List<CohortName> names(Caller caller) {
        return table.names(Scope.of(caller));
    }

    /** The same without those that are archived. */
    @Transactional(readOnly = true)
    public List<CohortName> openNames(Caller caller) {
        return table.openNames(Scope.of(caller));
    }

    /** Those of the caller's cohorts that somebody is in, in the same order. */
    @Transactional(readOnly = true)
    public List<CohortView> ofMember(Caller caller, AccountId member) {
        return shown(caller, table.ofMember(member, Scope.of(caller)));
    }

    /** Those in which somebody is named for something else than learning. */
    @Transactional(readOnly = true)
    public List<CohortView> namedFor(AccountId person) {
        return table.list(Scope.taughtBy(person)).stream()
                .map(CohortView::withoutCode)
                .toList();
    }

    /** The open ones that somebody learns in, for that learner themselves. */
    @Transactional(readOnly = true)
    public List<CohortView> joinedBy(AccountId learner) {
        return table.ofMember(learner, Scope.everything()).stream()
                .filter(cohort -> !cohort.archived())
                .map(CohortView::withoutCode)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<CohortView> find(Caller caller, UUID id) {
        return teaching.shows(caller, id) ? table.find(id).map(cohort -> shown(caller, cohort)) : Optional.empty();
    }

    private List<CohortView> shown(Caller caller, List<CohortView> found) {
        return found.stream().map(cohort -> shown(caller, cohort)).toList();
    }

    /** The class code is for those who decide about the class. */
    private CohortView shown(Caller caller, CohortView cohort) {
        return teaching.leads(caller, cohort) ? cohort : cohort.withoutCode();
    }

    /** One about which the caller decides. */
    @Transactional(readOnly = true)
    public Optional<CohortView> led(Caller caller, UUID id) {
        return find(caller, id).filter(cohort -> teaching.leads(caller, cohort));
    }

    /** The open class with this code, however it is typed. */
    @Transactional(readOnly = true)
    public Optional<CohortView> withCode(String typed) {
        return table.byCode(ClassCode.normal(typed));
    }

    /** The code of the open class with this name; empty where there is none, or more than one. */
    @Transactional(readOnly = true)
    public Optional<String> codeOf(String name) {
        List<String> codes = table.codes(name);
        return codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty();
    }

    @Transactional(readOnly = true)
    public boolean isMember(UUID cohort, AccountId person) {
        return people.isMember(cohort, person);
    }

    /** Those of these who are no members yet, each once. */
    @Transactional(readOnly = true)
    public List<AccountId> strangers(UUID cohort, Collection<AccountId> those) {
        Set<UUID> members =
                people.members(cohort).stream().map(CohortMember::person).collect(Collectors.toSet());
        return those.stream()
                .distinct()
                .filter(person -> !members.contains(person.value()))
                .toList();
    }

    /** Takes somebody whose account is about to be removed out of the classes that a list has put them in. */
    @Transactional
    public void forgetImported(AccountId person) {
        people.forgetImported(person);
    }

    /** The same of somebody whom a list has made an instructor of this class; who was named at another time stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetInstructor(UUID id, Naming naming) {
        people.takeNameBack(id, naming);
    }

    /** The learners of a cohort that the caller may see. */
    @Transactional(readOnly = true)
    public List<CohortMember> members(UUID cohort) {
        return people.members(cohort);
    }

    /** Empty when there is no such course. */
    @Transactional
    public Optional<CohortView> create(CohortSettings settings, AccountId by) {
        return table.course(settings.course()).flatMap(course -> {
            CohortEntity made = cohorts.saveAndFlush(new CohortEntity(course, settings, by));
            record(by, "cohort.created", made.id(), Map.of("course", settings.course()));
            return table.find(made.id());
        });
    }

    /** New settings for everybody who joins from now on; the course stays. */
    @Transactional
    public CohortChange change(UUID id, int version, CohortSettings settings, AccountId by) {
        return change(id, standing -> standing.version() == version, standing -> {
            standing.become(settings, by);
            record(by, "cohort.changed", id, Map.of());
            if (settings.kind() == CohortKind.CLASS) {
                partWithPartners(id, by);
            }
        });
    }

    /** Closes a cohort for good measure: it is kept, and nobody joins it. */
    @Transactional
    public CohortChange archive(UUID id, AccountId by) {
        return change(id, standing -> true, standing -> {
            standing.become(CohortStatus.ARCHIVED, by);
            record(by, "cohort.archived", id, Map.of());
        });
    }

    @Transactional
    public CohortChange reopen(UUID id, AccountId by) {
        return cohorts.findLockedById(id)
                .<CohortChange>map(standing -> {
                    standing.become(CohortStatus.OPEN, by);
                    record(by, "cohort.reopened", id, Map.of());
                    return changed(id);
                })
                .orElseGet(CohortChange.Unknown::new);
    }

    /** Puts a new class code in the place of the old one, which opens nothing any more. */
    @Transactional
    public CohortChange newCode(Caller by, UUID id) {
        return scoped(by, id, standing -> {
            standing.openBy(ClassCode.random());
            record(by.id(), "cohort.code-made", id, Map.of());
        });
    }

    /** Withdraws the class code. Who joined by it stays. */
    @Transactional
    public CohortChange revokeCode(Caller by, UUID id) {
        return scoped(by, id, standing -> {
            standing.openBy(null);
            record(by.id(), "cohort.code-revoked", id, Map.of());
        });
    }

    /**
     * Enrolls people by the cohort's terms and makes them members, all of them or, where seats are missing, nobody; who is one
     * already stays one.
     */
    @Transactional
    public CohortChange add(UUID id, Collection<AccountId> members, EnrollmentSource way, AccountId by) {
        Optional<CohortChange.Full> full = seats.missing(id, members);
        return full.isPresent() ? full.get() : addAll(id, members, way, by);
    }

    /** How many can still join; nobody where there is no such cohort. */
    @Transactional(readOnly = true)
    public int free(UUID id) {
        return table.find(id).map(CohortView::free).orElse(0);
    }

    /** Whether there is a seat for each who is no member yet, until the end of the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean haveSeats(UUID id, Collection<AccountId> members) {
        return seats.missing(id, members).isEmpty();
    }

    private CohortChange addAll(UUID id, Collection<AccountId> members, EnrollmentSource way, AccountId by) {
        return change(id, standing -> true, standing -> {
            List<AccountId> joined = people.join(id, members, way.word());
            record(by, "cohort.joined", id, joined, Map.of("way", way.word()));
            enrollments.enroll(new NewEnrollment(joined, standing.course(), way, standing.terms(), by));
        });
    }

    /** Takes somebody out of the cohort; their enrollment stays. */
    @Transactional
    public CohortChange remove(UUID id, AccountId member, AccountId by) {
        return change(
                id,
                standing -> true,
                standing -> people.leave(id, member).ifPresent(was -> {
                    record(by, "cohort.left", id, List.of(member), Map.of());
                    acts.keep(ClassActKind.MEMBER, id, member.toString(), 0, ClassBefore.member(was), by);
                }));
    }

    /** A member again, with whatever access they have; false where there is no seat, or they are one already. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean bringBack(UUID id, ClassBefore.Place was, AccountId by) {
        AccountId member = was.person();
        boolean back = isOpen(id)
                && seats.missing(id, List.of(member)).isEmpty()
                && people.joinAgain(id, member, was.way(), was.since());
        if (back) {
            record(by, "cohort.restored", id, List.of(member), Map.of());
        }
        return back;
    }

    /** Takes those out whom {@link #add} has made members by this way since then; who has come otherwise meanwhile stays. */
    @Transactional
    public CohortChange takeBack(
            UUID id, Collection<AccountId> members, EnrollmentSource way, Instant since, AccountId by) {
        return change(
                id,
                standing -> true,
                standing -> record(by, "cohort.left", id, people.takeBack(id, members, way.word(), since), Map.of()));
    }

    /** Takes people out of the cohort until they are added again; who is no member stays none. */
    @Transactional
    public CohortChange suspend(UUID id, Collection<AccountId> members, AccountId by) {
        return change(
                id,
                standing -> true,
                standing -> record(by, "cohort.suspended", id, people.suspend(id, members), Map.of()));
    }

    /**
     * Takes back that people were suspended, of all who can come back or, where seats are missing, of nobody: they are members as
     * before, with whatever access they have.
     */
    @Transactional
    public CohortChange restore(UUID id, Collection<AccountId> members, AccountId by) {
        hold(List.of(id));
        List<AccountId> back = people.whoCanComeBack(id, members);
        Optional<CohortChange.Full> full = seats.missing(id, back);
        return full.isPresent() ? full.get() : restoreAll(id, back, by);
    }

    /** Those of them whom {@link #restore} brings back where there are seats, in the same order. */
    @Transactional(readOnly = true)
    public List<AccountId> whoCanComeBack(UUID id, Collection<AccountId> members) {
        return people.whoCanComeBack(id, members);
    }

    private CohortChange restoreAll(UUID id, Collection<AccountId> members, AccountId by) {
        return change(
                id,
                standing -> true,
                standing -> record(by, "cohort.restored", id, people.comeBack(id, members), Map.of()));
    }

    /** Keeps classes from others until the caller's transaction ends, in the order in which everybody takes them; then come accounts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Collection<UUID> ids) {
        new TreeSet<>(ids).forEach(cohorts::findLockedById);
    }

    /** The same with the classes of somebody. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdThoseOf(AccountId member) {
        hold(people.cohortsOf(member));
    }

    /**
     * Another account takes somebody's places as they are, those that they are suspended from as well. Where it has a place of its own,
     * or looks after the class, that stays, and the first one's goes. A class that is archived keeps the members it had.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void passOn(AccountId from, AccountId to, AccountId by) {
        people.passOnSuspended(from, to);
        people.cohortsOf(from)
                .forEach(id -> change(
                        id,
                        standing -> true,
                        standing -> people.passOn(id, from, to)
                                .ifPresentOrElse(
                                        way -> {
                                            record(by, "cohort.joined", id, List.of(to), Map.of("way", way.word()));
                                            enrollments.enroll(new NewEnrollment(
                                                    List.of(to), standing.course(), way, standing.terms(), by));
                                        },
                                        () -> people.leave(id, from))));
    }

    /** Those who were taken out of the cohort for a time, by name. */
    @Transactional(readOnly = true)
    public List<SuspendedMember> suspended(UUID id) {
        return people.suspended(id);
    }

    /**
     * Names an instructor, a proctor or, for a group, a partner; unknown when the person is none, or learns in it and is no
     * instructor.
     */
    @Transactional
    public CohortChange addInstructor(UUID id, AccountId instructor, AccountId by) {
        CohortChange change = change(id, standing -> true, standing -> {
            if (people.teach(id, instructor, false, null)) {
                record(by, "cohort.instructor-added", id, List.of(instructor), Map.of());
            }
        });
        boolean done = !(change instanceof CohortChange.Changed) || people.leads(instructor, id);
        return done ? change : new CohortChange.Unknown();
    }

    /** Names an instructor as one who assists in a class of the caller's; unknown when the person is named already, or learns in it. */
    @Transactional
    public CohortChange addAssistant(Caller by, UUID id, AccountId assistant) {
        CohortChange change = scoped(by, id, standing -> {
            if (people.teach(id, assistant, true, null)) {
                record(by.id(), "cohort.assistant-added", id, List.of(assistant), Map.of());
            }
        });
        boolean done = !(change instanceof CohortChange.Changed) || people.assists(assistant, id);
        return done ? change : new CohortChange.Unknown();
    }

    @Transactional
    public CohortChange removeAssistant(Caller by, UUID id, AccountId assistant) {
        return scoped(by, id, standing -> stopTeaching(id, assistant, true, by.id()));
    }

    /** Who looked after a group does not look after the class that it became. */
    private void partWithPartners(UUID id, AccountId by) {
        record(by, "cohort.instructor-removed", id, people.partWithPartners(id), Map.of());
    }

    @Transactional
    public CohortChange removeInstructor(UUID id, AccountId instructor, AccountId by) {
        return change(id, standing -> true, standing -> stopTeaching(id, instructor, false, by));
    }

    /** Takes an instructor off whom {@link #addInstructor} has named within this time; who was named at another stays. */
    @Transactional
    public CohortChange takeBackInstructor(UUID id, Naming naming, AccountId by) {
        return change(
                id,
                standing -> true,
                standing -> people.takeNameBack(id, naming).ifPresent(was -> keepRemoval(id, was, by)));
    }

    private void stopTeaching(UUID id, AccountId person, boolean assistant, AccountId by) {
        people.stopTeaching(id, person, assistant).ifPresent(was -> keepRemoval(id, was, by));
    }

    private void keepRemoval(UUID id, ClassBefore was, AccountId by) {
        ClassBefore.Place place = requireNonNull(was.place());
        record(by, removed(place.assists()), id, List.of(place.person()), Map.of());
        acts.keep(ClassActKind.STAFF, id, place.person().toString(), 0, was, by);
    }

    private static String removed(boolean assistant) {
        return assistant ? "cohort.assistant-removed" : "cohort.instructor-removed";
    }

    /** On the staff again as before; false where they are already, or cannot be any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean nameAgain(UUID id, ClassBefore.Place was, AccountId by) {
        boolean back = isOpen(id) && people.teach(id, was.person(), was.assists(), was.since());
        if (back) {
            String action = was.assists() ? "cohort.assistant-added" : "cohort.instructor-added";
            record(by, action, id, List.of(was.person()), Map.of());
        }
        return back;
    }

    /** Kept from others until the transaction ends. */
    private boolean isOpen(UUID id) {
        return cohorts.findLockedById(id)
                .filter(standing -> !standing.isArchived())
                .isPresent();
    }

    private CohortChange scoped(Caller caller, UUID id, Consumer<CohortEntity> deed) {
        return teaching.teaches(caller, id) ? change(id, standing -> true, deed) : new CohortChange.Unknown();
    }

    private CohortChange change(UUID id, Predicate<CohortEntity> current, Consumer<CohortEntity> deed) {
        CohortEntity standing = cohorts.findLockedById(id).orElse(null);
        if (standing == null) {
            return new CohortChange.Unknown();
        }
        if (!current.test(standing)) {
            return new CohortChange.Stale(table.find(id).orElseThrow());
        }
        if (standing.isArchived()) {
            return new CohortChange.Archived();
        }
        deed.accept(standing);
        return changed(id);
    }

    private CohortChange changed(UUID id) {
        cohorts.flush();
        return new CohortChange.Changed(table.find(id).orElseThrow());
    }

    private void record(AccountId by, String action, UUID cohort, Map<String, String> details) {
        audit.record(new AuditEntry(by, action, "cohort", cohort.toString(), details));
    }

    private void record(AccountId by, String action, UUID cohort, List<AccountId> people, Map<String, String> details) {
        audit.record(people.stream()
                .map(person -> {
                    Map<String, String> all = new HashMap<>(details);
                    all.put("person", person.toString());
                    return new AuditEntry(by, action, "cohort", cohort.toString(), all);
                })
                .toList());
    }
}
