package org.aliquot.lti;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.cohort.CohortChange;
import org.aliquot.cohort.CohortKind;
import org.aliquot.cohort.CohortSettings;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.cohort.Teaching;
import org.aliquot.connections.Connection;
import org.aliquot.connections.ConnectionDesk;
import org.aliquot.enrollment.EnrollmentSource;
import org.aliquot.enrollment.Payer;
import org.aliquot.passback.Linkable;
import org.aliquot.passback.Linkables;
import org.aliquot.passback.ScoreLinks;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.rostering.CourseRole;
import org.aliquot.rostering.RosterClasses;
import org.aliquot.rostering.RosteredClass;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A system's course is a class here, from the moment its first instructor says which. Learners become members, instructors teach it. */
@Service
public class CourseClasses {

    private static final int LONGEST_NAME = 120;

    private final CourseTable table;
    private final RosterClasses classes;
    private final Cohorts cohorts;
    private final Teaching teaching;
    private final ConnectionDesk connections;
    private final Accounts accounts;
    private final Linkables linkables;
    private final ScoreLinks links;
    private final AuditLog audit;

    CourseClasses(
            CourseTable table,
            RosterClasses classes,
            Cohorts cohorts,
            Teaching teaching,
            ConnectionDesk connections,
            Accounts accounts,
            Linkables linkables,
            ScoreLinks links,
            AuditLog audit) {
        this.table = table;
        this.classes = classes;
        this.cohorts = cohorts;
        this.teaching = teaching;
        this.connections = connections;
        this.accounts = accounts;
        this.linkables = linkables;
        this.links = links;
        this.audit = audit;
    }

    /** Keeps the class from others where somebody is about to come into it: in the caller's transaction, before their account is held. */
    @Transactional(propagation = Propagation.MANDATORY)
    void hold(UUID connection, String course, AccountId person) {
        classes.find(connection, course)
                .map(RosteredClass::cohort)
                .filter(cohort -> !cohorts.isMember(cohort, person))
                .ifPresent(cohort -> cohorts.hold(List.of(cohort)));
    }

    /**
     * Makes whoever comes a member or an instructor of the class, where there is one; doing it again changes nothing. A member's scores
     * go to the gradebook of the link from then on: nobody else's do, whoever made the link.
     */
    @Transactional
    public ClassState enter(LtiVisit visit) {
        ClassState state = come(visit);
        if (visit.role() == CourseRole.LEARNER && state instanceof ClassState.In in) {
            classes.came(visit.connection(), visit.course().id(), visit.account());
            UUID link = visit.link();
            if (link != null) {
                links.follow(link, visit.account(), in.cohort());
            }
        }
        return state;
    }

    private ClassState come(LtiVisit visit) {
        Optional<RosteredClass> found = find(visit);
        if (found.isEmpty()) {
            return new ClassState.NotYet();
        }
        UUID cohort = found.get().cohort();
        String name = found.get().name();
        if (isIn(cohort, visit)) {
            return new ClassState.In(cohort, name);
        }
        CohortChange change = visit.role() == CourseRole.LEARNER ? learn(cohort, visit) : teach(cohort, visit);
        return switch (change) {
            case CohortChange.Changed _ ->
                isIn(cohort, visit)
                        ? new ClassState.In(cohort, name)
                        : new ClassState.Outside(cohort, name, ClassState.Why.OTHER_ROLE);
            case CohortChange.Full _ -> new ClassState.Outside(cohort, name, ClassState.Why.NO_SEAT);
            case CohortChange.Archived _ -> new ClassState.Outside(cohort, name, ClassState.Why.ARCHIVED);
            case CohortChange.Stale _, CohortChange.Unknown _ -> new ClassState.Outside(cohort, name, whyNot(visit));
        };
    }

    /**
     * Whether somebody may teach here. Their system says so of anybody who has a course there, even one made to try it out; who
     * sees questions with their keys here, an administrator decides; who only assists here teaches no class of their own by it.
     */
    @Transactional(readOnly = true)
    public boolean mayTeach(LtiVisit visit) {
        Caller who = caller(visit);
        return who.roles().contains(Role.INSTRUCTOR) && !teaching.onlyAssists(who.id());
    }

    private ClassState.Why whyNot(LtiVisit visit) {
        return visit.role() == CourseRole.INSTRUCTOR && !mayTeach(visit)
                ? ClassState.Why.NOT_CONFIRMED
                : ClassState.Why.OTHER_ROLE;
    }

    /** How it stands, without changing anything. */
    @Transactional(readOnly = true)
    public ClassState state(LtiVisit visit) {
        return find(visit)
                .<ClassState>map(found -> isIn(found.cohort(), visit)
                        ? new ClassState.In(found.cohort(), found.name())
                        : new ClassState.Outside(
                                found.cohort(),
                                found.name(),
                                found.archived() ? ClassState.Why.ARCHIVED : whyNot(visit)))
                .orElseGet(ClassState.NotYet::new);
    }

    /** Whether a test student may look at what was opened: the course is a class, and that is of the course it takes. */
    @Transactional(readOnly = true)
    public boolean isForTestStudents(LtiVisit visit) {
        List<String> courses =
                linkables.find(visit.target()).map(Linkable::courses).orElse(List.of());
        return course(visit).filter(courses::contains).isPresent();
    }

    /** Which course of ours the class takes that the course there is; empty while it is none. */
    @Transactional(readOnly = true)
    public Optional<String> course(LtiVisit visit) {
        Caller everywhere = new Caller(visit.account(), Set.of(Role.ADMINISTRATOR));
        return find(visit)
                .filter(found -> !found.archived())
                .flatMap(found -> cohorts.find(everywhere, found.cohort()))
                .map(CohortView::course);
    }

    /** What the instructor of a course that is not connected may choose. */
    @Transactional(readOnly = true)
    public ClassChoices choices(LtiVisit visit) {
        List<String> courses =
                linkables.find(visit.target()).map(Linkable::courses).orElse(List.of());
        List<CohortView> own = cohorts.list(caller(visit)).stream()
                .filter(cohort -> courses.contains(cohort.course())
                        && !cohort.archived()
                        && cohort.instructors().contains(visit.account().value()))
                .toList();
        return new ClassChoices(courses, own);
    }

    /** Makes a class for the course; whoever was first has chosen. */
    @Transactional
    public ClassState connectNew(LtiVisit visit, String name, String course) {
        if (mayNot(visit) || !choices(visit).courses().contains(course)) {
            return state(visit);
        }
        CohortSettings settings = CohortSettings.usual(
                        name.substring(0, Math.min(LONGEST_NAME, name.length())), CohortKind.CLASS, course)
                .paidBy(Payer.LEARNER, null);
        return cohorts.create(settings, visit.account())
                .map(made -> connect(visit, made.id()))
                .orElseGet(() -> state(visit));
    }

    /** Connects the course to a class of theirs. */
    @Transactional
    public ClassState connectTo(LtiVisit visit, UUID cohort) {
        if (mayNot(visit)) {
            return state(visit);
        }
        boolean theirs = choices(visit).own().stream().anyMatch(own -> own.id().equals(cohort));
        return theirs ? connect(visit, cohort) : state(visit);
    }

    private boolean mayNot(LtiVisit visit) {
        table.hold(visit);
        return visit.role() != CourseRole.INSTRUCTOR
                || !mayTeach(visit)
                || find(visit).isPresent();
    }

    private Optional<RosteredClass> find(LtiVisit visit) {
        return classes.find(visit.connection(), visit.course().id());
    }

    private ClassState connect(LtiVisit visit, UUID cohort) {
        classes.connect(visit.connection(), visit.course().id(), cohort, visit.account());
        audit.record(new AuditEntry(
                visit.account(),
                "course.connected",
                "cohort",
                cohort.toString(),
                Map.of("connection", visit.connection().toString())));
        return enter(visit);
    }

    /** Who teaches it may look at the course there as a learner does (Moodle: Switch role to…), and is none. */
    private CohortChange learn(UUID cohort, LtiVisit visit) {
        return teaches(cohort, visit)
                ? new CohortChange.Unknown()
                : cohorts.add(cohort, List.of(visit.account()), EnrollmentSource.LMS, visit.account());
    }

    private CohortChange teach(UUID cohort, LtiVisit visit) {
        Connection platform = connections.find(visit.connection()).orElseThrow();
        return !cohorts.isMember(cohort, visit.account()) && mayTeach(visit)
                ? cohorts.addInstructor(cohort, visit.account(), platform.connectedBy())
                : new CohortChange.Unknown();
    }

    private boolean isIn(UUID cohort, LtiVisit visit) {
        return visit.role() == CourseRole.LEARNER ? cohorts.isMember(cohort, visit.account()) : teaches(cohort, visit);
    }

    private boolean teaches(UUID cohort, LtiVisit visit) {
        return cohorts.find(caller(visit), cohort)
                .filter(found -> found.instructors().contains(visit.account().value()))
                .isPresent();
    }

    private Caller caller(LtiVisit visit) {
        AccountView person = accounts.find(visit.account()).orElseThrow();
        return new Caller(person.id(), person.roles());
    }
}
