package org.aliquot.roster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.catalog.Catalog;
import org.aliquot.cohort.CohortChange;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.cohort.Naming;
import org.aliquot.enrollment.EndReason;
import org.aliquot.enrollment.EnrollmentChange;
import org.aliquot.enrollment.EnrollmentDesk;
import org.aliquot.enrollment.EnrollmentRecord;
import org.aliquot.enrollment.EnrollmentSource;
import org.aliquot.enrollment.EnrollmentStatus;
import org.aliquot.enrollment.NewEnrollment;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The class code and the course in a list of people. */
@Component
class Places {

    /**
     * A place as a row of a file names it.
     *
     * @param typed what stands there for the class code; empty for nothing
     * @param tellsCodes whether whoever imports may learn a class's code by its name
     */
    record Asked(Place place, String typed, boolean tellsCodes) {}

    /**
     * What somebody was given.
     *
     * @param cohort the class; null where it was access to a course alone
     */
    record Given(@Nullable UUID cohort) {}

    private static final String ARCHIVED =
            "The class is archived, so the person stays in it with whatever access they have.";
    private static final String CLASS_GONE =
            "No open class has this row’s code anymore, so the person stays as they are.";
    private static final String NAMED_AGAIN =
            "Someone has named the person for the class again since, so they stay on its staff.";
    private static final String IN_CLASS = "The person is in a class of the course, so their access stays.";
    private static final String ACCESS_STAYS =
            "The access was there before or has been changed since, so it stays as it is.";

    private final Cohorts cohorts;
    private final EnrollmentDesk enrollments;
    private final Catalog catalog;

    Places(Cohorts cohorts, EnrollmentDesk enrollments, Catalog catalog) {
        this.cohorts = cohorts;
        this.enrollments = enrollments;
        this.catalog = catalog;
    }

    /** Nobody else changes the classes of these until the transaction ends. Classes come before accounts, as everybody takes them. */
    void hold(List<ImportedPeople.Row> rows) {
        Stream<UUID> stored = rows.stream().flatMap(row -> Optional.ofNullable(row.cohort()).stream());
        Stream<UUID> byCode = rows.stream()
                .filter(row -> row.cohort() == null)
                .flatMap(row -> Optional.ofNullable(row.place().classCode()).stream())
                .distinct()
                .flatMap(code -> cohorts.withCode(code).stream())
                .map(CohortView::id);
        cohorts.hold(Stream.concat(stored, byCode).toList());
    }

    /** Whether anybody can be placed there. */
    boolean isSound(Place place) {
        return problems(new Asked(place, "", false)).isEmpty();
    }

    /** All that stands in the way of placing anybody there, in words for the person who imports. */
    List<RowProblem> problems(Asked asked) {
        Place place = asked.place();
        Optional<RowProblem> where = place.classCode() == null ? unknownCourse(place.course()) : wrongClass(asked);
        return Stream.of(where, idleTerms(place)).flatMap(Optional::stream).toList();
    }

    /** Nothing that a file says is passed over in silence. */
    private static Optional<RowProblem> idleTerms(Place place) {
        if (place.terms().equals(NewEnrollment.Terms.USUAL) || place.classCode() == null && place.course() != null) {
            return Optional.empty();
        }
        String column = place.terms().startsOn() == null ? "payer" : "start";
        String typed = place.terms().startsOn() == null
                ? place.terms().payer().word()
                : String.valueOf(place.terms().startsOn());
        return Optional.of(
                place.classCode() == null
                        ? new RowProblem(column, typed, "Start and payer need a course.", "Fill in the course.")
                        : new RowProblem(
                                column,
                                typed,
                                "The class has its own dates and payer.",
                                "Leave start and payer empty, or name the course instead of the class code."));
    }

    private Optional<RowProblem> wrongClass(Asked asked) {
        String course = asked.place().course();
        CohortView cohort = Optional.ofNullable(asked.place().classCode())
                .flatMap(cohorts::withCode)
                .orElse(null);
        if (cohort == null) {
            return Optional.of(noClass(asked));
        }
        return course == null || course.equals(cohort.course())
                ? Optional.empty()
                : Optional.of(new RowProblem(
                        "course", course, "The class takes " + cohort.course() + ".", "Leave the course empty."));
    }

    /** Whoever keeps lists of classes by their names fills those in. */
    private RowProblem noClass(Asked asked) {
        String typed = asked.typed();
        return (asked.tellsCodes() ? cohorts.codeOf(typed) : Optional.<String>empty())
                .map(code -> new RowProblem(
                        "class code",
                        typed,
                        "This is the name of a class, not its code.",
                        "Use its code, " + code + "."))
                .orElseGet(() -> new RowProblem(
                        "class code",
                        typed,
                        "No open class has this code.",
                        "Look the code up on the page of the class."));
    }

    private Optional<RowProblem> unknownCourse(@Nullable String course) {
        return course == null
                        || catalog.courses().stream()
                                .anyMatch(card -> card.slug().equals(course))
                ? Optional.empty()
                : Optional.of(new RowProblem(
                        "course",
                        course,
                        "No published course has this name.",
                        "Use the last part of the course's web address, such as mlt."));
    }

    /**
     * Places somebody, in the transaction of the import.
     *
     * @param teaches whether a class gets them for an instructor
     * @return empty where nothing changed: who was there already stays as they are
     */
    Optional<Given> place(AccountId person, Place place, boolean teaches, AccountId by) {
        String code = place.classCode();
        String course = place.course();
        if (code != null) {
            return cohorts.withCode(code)
                    .filter(cohort -> teaches ? instructs(cohort, person, by) : joins(cohort, person, by))
                    .map(cohort -> new Given(cohort.id()));
        }
        if (course == null || current(person, course).isPresent()) {
            return Optional.empty();
        }
        return enrollments
                .enroll(new NewEnrollment(List.of(person), course, EnrollmentSource.IMPORT, place.terms(), by))
                .stream()
                .findFirst()
                .map(_ -> new Given(null));
    }

    /** How many can still join the class with this code. */
    int free(String code) {
        return cohorts.withCode(code).map(CohortView::free).orElse(0);
    }

    boolean isMember(String code, AccountId person) {
        return cohorts.withCode(code)
                .filter(cohort -> cohorts.isMember(cohort.id(), person))
                .isPresent();
    }

    /** Whether all of these find a seat in the class with this code, which nobody takes before the import is through. */
    boolean haveSeats(String code, List<AccountId> people) {
        return cohorts.withCode(code)
                .filter(cohort -> cohorts.haveSeats(cohort.id(), people))
                .isPresent();
    }

    private boolean instructs(CohortView cohort, AccountId person, AccountId by) {
        return !cohort.instructors().contains(person.value())
                && cohorts.addInstructor(cohort.id(), person, by) instanceof CohortChange.Changed;
    }

    private boolean joins(CohortView cohort, AccountId person, AccountId by) {
        if (cohorts.isMember(cohort.id(), person)) {
            return false;
        }
        CohortChange change = cohorts.add(cohort.id(), List.of(person), EnrollmentSource.IMPORT, by);
        if (change instanceof CohortChange.Full) {
            throw new IllegalStateException("Seats that were counted are gone");
        }
        return change instanceof CohortChange.Changed;
    }

    /**
     * Takes back what {@link #place} changed, in the transaction that undoes the import.
     *
     * @param since when the import took place: what was there before is not its own
     * @return why something of it stays, where it does
     */
    Optional<String> takeBack(ImportedPeople.Row row, Instant since, AccountId by) {
        String course = row.place().course();
        if (row.place().classCode() == null) {
            return course == null ? Optional.empty() : takeAccess(row.account(), course, since, by);
        }
        CohortChange left = cohort(row).map(id -> takeOut(id, row, since, by)).orElseGet(CohortChange.Unknown::new);
        return switch (left) {
            case CohortChange.Changed(var cohort)
            when row.teaches() ->
                cohort.named().all().anyMatch(row.account().value()::equals)
                        ? Optional.of(NAMED_AGAIN)
                        : Optional.empty();
            case CohortChange.Changed(var cohort) -> takeAccess(row.account(), cohort.course(), since, by);
            case CohortChange.Archived() -> Optional.of(ARCHIVED);
            case CohortChange.Stale _, CohortChange.Full _, CohortChange.Unknown _ -> Optional.of(CLASS_GONE);
        };
    }

    private CohortChange takeOut(UUID cohort, ImportedPeople.Row row, Instant since, AccountId by) {
        return row.teaches()
                ? cohorts.takeBackInstructor(cohort, naming(row, since), by)
                : cohorts.takeBack(cohort, List.of(row.account()), EnrollmentSource.IMPORT, since, by);
    }

    private static Naming naming(ImportedPeople.Row row, Instant since) {
        return new Naming(row.account(), since, row.placedAt());
    }

    private Optional<String> takeAccess(AccountId person, String course, Instant since, AccountId by) {
        EnrollmentRecord access = current(person, course).orElse(null);
        if (access == null) {
            return Optional.empty();
        }
        boolean given = access.terms().way() == EnrollmentSource.IMPORT
                && !access.terms().createdAt().isBefore(since);
        if (!given) {
            Instant changedAt = access.change().changedAt();
            return changedAt == null || changedAt.isBefore(since) ? Optional.empty() : Optional.of(ACCESS_STAYS);
        }
        if (isInClass(person, course, by)) {
            return Optional.of(IN_CLASS);
        }
        // the version of what nobody has changed
        return enrollments.withdraw(access.id(), 0, EndReason.MISTAKE, by) instanceof EnrollmentChange.Changed
                ? Optional.empty()
                : Optional.of(ACCESS_STAYS);
    }

    /** Whether the access is needed: staff may have added them to this class again, or to another one. */
    private boolean isInClass(AccountId person, String course, AccountId by) {
        return cohorts.ofMember(new Caller(by, Set.of(Role.ADMINISTRATOR)), person).stream()
                .anyMatch(cohort -> cohort.course().equals(course) && !cohort.archived());
    }

    /** Leaves no trace of places given by an import to an account that is about to be removed; what staff gave since stays. */
    void forget(ImportedPeople.Row row, Instant since) {
        if (row.isPlaced()) {
            cohort(row).ifPresent(id -> cohorts.forgetInstructor(id, naming(row, since)));
        }
        cohorts.forgetImported(row.account());
        enrollments.forgetImported(row.account());
    }

    /** The class that took them in. Imports of earlier releases say its code alone. */
    private Optional<UUID> cohort(ImportedPeople.Row row) {
        return Optional.ofNullable(row.cohort())
                .or(() -> Optional.ofNullable(row.place().classCode())
                        .flatMap(cohorts::withCode)
                        .map(CohortView::id));
    }

    private Optional<EnrollmentRecord> current(AccountId person, String course) {
        return enrollments.of(person).stream()
                .filter(enrollment -> enrollment.course().equals(course)
                        && !enrollment.standing().is(EnrollmentStatus.ENDED))
                .findFirst();
    }
}
