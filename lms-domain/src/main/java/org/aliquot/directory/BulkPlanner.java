package org.aliquot.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.cohort.CohortMember;
import org.aliquot.cohort.Cohorts;
import org.aliquot.directory.Fate.Why;
import org.aliquot.enrollment.EnrollmentChange;
import org.aliquot.enrollment.EnrollmentDesk;
import org.aliquot.enrollment.EnrollmentRecord;
import org.aliquot.enrollment.EnrollmentStanding;
import org.aliquot.enrollment.EnrollmentStatus;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what an act would do to each of many people, and changes nothing. */
@Component
class BulkPlanner {

    private final EnrollmentDesk enrollments;
    private final Cohorts cohorts;

    BulkPlanner(EnrollmentDesk enrollments, Cohorts cohorts) {
        this.enrollments = enrollments;
        this.cohorts = cohorts;
    }

    BulkPlan plan(BulkAct act, List<FoundPerson> people, AccountId by) {
        return new BulkPlan(
                act,
                switch (act) {
                    case BulkAct.Plain(var kind) ->
                        people.stream()
                                .map(one -> new BulkStep(one, null, plain(kind, one, by)))
                                .toList();
                    case BulkAct.Accommodate(var needs) ->
                        people.stream()
                                .map(one -> new BulkStep(
                                        one, null, fate(one.accommodation().equals(needs) ? Why.ALREADY : null)))
                                .toList();
                    case BulkAct.IntoCourse(var course) -> intoCourse(course, people);
                    case BulkAct.IntoClass(var cohort, var _) -> intoClass(cohort, people, cohorts.free(cohort));
                    case BulkAct.Access(var _, var course) -> access(act, course, people);
                    case BulkAct.Until(var course, var _) -> access(act, course, people);
                    case BulkAct.PaidBy(var course, var _, var _) -> access(act, course, people);
                });
    }

    private static Fate plain(BulkKind kind, FoundPerson person, AccountId by) {
        boolean suspended = person.state() == AccountState.SUSPENDED;
        return fate(
                switch (kind) {
                    case SUSPEND -> suspended ? Why.ALREADY : unsuspendable(person, by);
                    case REINSTATE -> suspended ? null : Why.ALREADY;
                    case INVITE ->
                        suspended ? Why.SUSPENDED : person.state() == AccountState.INVITED ? null : Why.HAS_PASSWORD;
                    case ACCOMMODATE, ENROLL, EXTEND, UNTIL, PAUSE, GO_ON, PAYER ->
                        throw new IllegalArgumentException(kind + " needs to know more");
                });
    }

    private static @Nullable Why unsuspendable(FoundPerson person, AccountId by) {
        if (person.id().equals(by)) {
            return Why.YOURSELF;
        }
        return person.roles().contains(Role.ADMINISTRATOR) ? Why.ADMINISTRATOR : null;
    }

    private static @Nullable Why outsider(FoundPerson person) {
        return person.state() == AccountState.TEST_STUDENT ? Why.TEST_STUDENT : null;
    }

    private static Fate fate(@Nullable Why why) {
        return why == null ? new Fate.Changes(null) : new Fate.Stays(why);
    }

    private List<BulkStep> intoCourse(String course, List<FoundPerson> people) {
        Map<UUID, EnrollmentRecord> latest = latest(course, people);
        return people.stream()
                .map(one -> {
                    EnrollmentRecord has = latest.get(one.id().value());
                    boolean open = has != null && has.open();
                    return new BulkStep(one, has, fate(open ? Why.ALREADY : outsider(one)));
                })
                .toList();
    }

    private List<BulkStep> intoClass(UUID cohort, List<FoundPerson> people, int seats) {
        Set<UUID> members =
                cohorts.members(cohort).stream().map(CohortMember::person).collect(Collectors.toSet());
        List<BulkStep> steps = new ArrayList<>();
        int left = seats;
        for (FoundPerson one : people) {
            boolean in = members.contains(one.id().value());
            Why why = in ? Why.ALREADY : outsider(one);
            boolean seated = why == null && left > 0;
            steps.add(new BulkStep(one, null, fate(why == null && !seated ? Why.NO_SEAT : why)));
            left -= seated ? 1 : 0;
        }
        return steps;
    }

    private List<BulkStep> access(BulkAct act, String course, List<FoundPerson> people) {
        Map<UUID, EnrollmentRecord> latest = latest(course, people);
        return people.stream()
                .map(one -> {
                    EnrollmentRecord has = latest.get(one.id().value());
                    return new BulkStep(one, has, has == null ? new Fate.Stays(Why.NOT_ENROLLED) : access(act, has));
                })
                .toList();
    }

    private Map<UUID, EnrollmentRecord> latest(String course, List<FoundPerson> people) {
        return people.isEmpty()
                ? Map.of()
                : enrollments.latest(
                        course, people.stream().map(one -> one.id().value()).toList());
    }

    private static Fate access(BulkAct act, EnrollmentRecord has) {
        EnrollmentStanding standing = has.standing();
        if (standing.is(EnrollmentStatus.ENDED)) {
            return new Fate.Refused(EnrollmentChange.Why.ENDED);
        }
        return switch (act) {
            case BulkAct.Until(var _, var endsOn) -> until(standing, endsOn);
            case BulkAct.PaidBy(var _, var payer, var name) ->
                fate(
                        payer == has.terms().payer()
                                        && Objects.equals(name, has.terms().payerName())
                                ? Why.ALREADY
                                : null);
            case BulkAct.Access(var kind, var _) -> access(kind, has, standing);
            case BulkAct.Plain _, BulkAct.Accommodate _, BulkAct.IntoCourse _, BulkAct.IntoClass _ ->
                throw new IllegalArgumentException(act + " is not about access");
        };
    }

    private static Fate until(EnrollmentStanding standing, LocalDate endsOn) {
        if (!endsOn.isAfter(standing.startsOn())) {
            return new Fate.Refused(EnrollmentChange.Why.WINDOW_BACKWARDS);
        }
        return endsOn.equals(standing.endsOn()) ? new Fate.Stays(Why.ALREADY) : new Fate.Changes(endsOn);
    }

    private static Fate access(BulkKind kind, EnrollmentRecord has, EnrollmentStanding standing) {
        boolean paused = standing.is(EnrollmentStatus.PAUSED);
        return switch (kind) {
            case EXTEND ->
                has.extendableTo() == null
                        ? new Fate.Refused(unextendable(standing))
                        : new Fate.Changes(has.extendableTo());
            case PAUSE -> paused ? new Fate.Refused(EnrollmentChange.Why.PAUSED) : pause(standing);
            case GO_ON -> paused ? new Fate.Changes(null) : new Fate.Refused(EnrollmentChange.Why.NOT_PAUSED);
            case SUSPEND, REINSTATE, INVITE, ACCOMMODATE, ENROLL, UNTIL, PAYER ->
                throw new IllegalArgumentException(kind + " is no such change");
        };
    }

    private static Fate pause(EnrollmentStanding standing) {
        if (standing.is(EnrollmentStatus.EXPIRED)) {
            return new Fate.Refused(EnrollmentChange.Why.ENDED);
        }
        return standing.pauseDaysLeft() == 0
                ? new Fate.Refused(EnrollmentChange.Why.NO_PAUSE_LEFT)
                : new Fate.Changes(null);
    }

    private static EnrollmentChange.Why unextendable(EnrollmentStanding standing) {
        if (standing.is(EnrollmentStatus.PAUSED)) {
            return EnrollmentChange.Why.PAUSED;
        }
        if (standing.endsOn() == null) {
            return EnrollmentChange.Why.NO_END;
        }
        return standing.extensionsLeft() < 1
                ? EnrollmentChange.Why.NO_EXTENSION_LEFT
                : EnrollmentChange.Why.CAP_REACHED;
    }
}
