package org.aliquot.directory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aliquot.cohort.CohortChange;
import org.aliquot.cohort.Cohorts;
import org.aliquot.enrollment.EnrollmentChange;
import org.aliquot.enrollment.EnrollmentCorrections;
import org.aliquot.enrollment.EnrollmentDesk;
import org.aliquot.enrollment.EnrollmentRecord;
import org.aliquot.enrollment.EnrollmentSource;
import org.aliquot.enrollment.NewEnrollment;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountOutcome;
import org.aliquot.people.Accounts;
import org.aliquot.people.Caller;
import org.aliquot.people.PeopleDesk;
import org.springframework.stereotype.Component;

/** Does to one person what is done to many, by whoever does it to one: with the same rules and the same trace. */
@Component
class BulkActions {

    private final PeopleDesk people;
    private final Accounts accounts;
    private final EnrollmentDesk enrollments;
    private final EnrollmentCorrections corrections;
    private final Cohorts cohorts;

    BulkActions(
            PeopleDesk people,
            Accounts accounts,
            EnrollmentDesk enrollments,
            EnrollmentCorrections corrections,
            Cohorts cohorts) {
        this.people = people;
        this.accounts = accounts;
        this.enrollments = enrollments;
        this.corrections = corrections;
        this.cohorts = cohorts;
    }

    /** The enrollment afterward where there is one; null when it could not be done, and the whole act is to be given up. */
    Optional<EnrollmentRecord> access(BulkAct act, EnrollmentRecord has, Caller by) {
        int version = has.change().version();
        return changed(
                switch (act) {
                    case BulkAct.Until(var _, var endsOn) ->
                        enrollments.window(has.id(), version, has.standing().startsOn(), endsOn, by.id());
                    case BulkAct.PaidBy(var _, var payer, var name) ->
                        corrections.charge(has.id(), version, payer, name, by.id());
                    case BulkAct.Access(var kind, var _)
                    when kind == BulkKind.EXTEND -> enrollments.extend(has.id(), version, by);
                    case BulkAct.Access(var kind, var _)
                    when kind == BulkKind.PAUSE -> enrollments.pause(has.id(), version, by.id());
                    case BulkAct.Access _ -> enrollments.resume(has.id(), version, by.id());
                    case BulkAct.Plain _, BulkAct.Accommodate _, BulkAct.IntoCourse _, BulkAct.IntoClass _ ->
                        throw new IllegalArgumentException(act + " is not about access");
                });
    }

    /** Classes before accounts, as everybody takes them. */
    void holdClasses(BulkAct act) {
        if (act instanceof BulkAct.IntoClass(var cohort, var leaves)) {
            cohorts.hold(leaves == null ? List.of(cohort) : List.of(cohort, leaves));
        }
    }

    /** False when it could not be done. */
    boolean account(BulkAct act, AccountId person, AccountId by) {
        return switch (act) {
            case BulkAct.Plain(var kind) -> plain(kind, person, by);
            case BulkAct.Accommodate(var needs) -> accounts.accommodate(person, needs, by);
            case BulkAct.IntoCourse(var course) ->
                !enrollments
                        .enroll(new NewEnrollment(
                                List.of(person), course, EnrollmentSource.ADMINISTRATOR, NewEnrollment.Terms.USUAL, by))
                        .isEmpty();
            case BulkAct.IntoClass(var cohort, var leaves) -> {
                boolean added = cohorts.add(cohort, List.of(person), EnrollmentSource.ADMINISTRATOR, by)
                        instanceof CohortChange.Changed;
                if (added && leaves != null) {
                    cohorts.remove(leaves, person, by);
                }
                yield added;
            }
            case BulkAct.Access _, BulkAct.Until _, BulkAct.PaidBy _ ->
                throw new IllegalArgumentException(act + " is about access");
        };
    }

    private boolean plain(BulkKind kind, AccountId person, AccountId by) {
        return switch (kind) {
            case SUSPEND -> people.suspend(person, by) == AccountOutcome.DONE;
            case REINSTATE -> people.reinstate(person, by) == AccountOutcome.DONE;
            case INVITE -> people.inviteAgain(person, by);
            case ACCOMMODATE, ENROLL, EXTEND, UNTIL, PAUSE, GO_ON, PAYER ->
                throw new IllegalArgumentException("" + kind);
        };
    }

    /** False when somebody has changed the person since, and they are left as they are. */
    boolean takeBack(BulkKind kind, BulkBefore.Kept one, FoundPerson now, AccountId by) {
        BulkBefore before = one.before();
        return switch (kind) {
            case SUSPEND -> now.state() == AccountState.SUSPENDED && plain(BulkKind.REINSTATE, one.account(), by);
            case REINSTATE -> now.state() != AccountState.SUSPENDED && plain(BulkKind.SUSPEND, one.account(), by);
            case ACCOMMODATE -> accounts.accommodate(one.account(), Objects.requireNonNull(before.needs()), by);
            case PAYER ->
                corrections.charge(
                                Objects.requireNonNull(one.enrollment()),
                                Objects.requireNonNull(one.version()),
                                Objects.requireNonNull(before.payer()),
                                before.payerName(),
                                by)
                        instanceof EnrollmentChange.Changed;
            case EXTEND, UNTIL, PAUSE, GO_ON ->
                corrections.takeBack(
                                Objects.requireNonNull(one.enrollment()),
                                Objects.requireNonNull(one.version()),
                                Objects.requireNonNull(before.standing()),
                                by)
                        instanceof EnrollmentChange.Changed;
            case INVITE, ENROLL -> false;
        };
    }

    private static Optional<EnrollmentRecord> changed(EnrollmentChange change) {
        return change instanceof EnrollmentChange.Changed(var now) ? Optional.of(now) : Optional.empty();
    }
}
