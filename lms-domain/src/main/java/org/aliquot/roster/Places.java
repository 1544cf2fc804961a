package org.aliquot.roster;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aliquot.catalog.Catalog;
import org.aliquot.cohort.ClassCode;
import org.aliquot.cohort.CohortChange;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.enrollment.EndReason;
import org.aliquot.enrollment.EnrollmentDesk;
import org.aliquot.enrollment.EnrollmentRecord;
import org.aliquot.enrollment.EnrollmentSource;
import org.aliquot.enrollment.EnrollmentStatus;
import org.aliquot.enrollment.NewEnrollment;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The class code and the course in a list of people. */
@Component
class Places {

    /**
     * A class by its code, a course by its name in addresses, or neither.
     *
     * @param terms of the course; a class has its own
     */
    record Place(@Nullable String classCode, @Nullable String course, NewEnrollment.Terms terms) {

        /** However a code was typed, rows with the same one name the same class. */
        Place {
            classCode = classCode == null ? null : ClassCode.normal(classCode);
        }

        static final Place NONE = new Place(null, null, NewEnrollment.Terms.USUAL);

        boolean isAny() {
            return classCode != null || course != null || !terms.equals(NewEnrollment.Terms.USUAL);
        }
    }

    private final Cohorts cohorts;
    private final EnrollmentDesk enrollments;
    private final Catalog catalog;

    Places(Cohorts cohorts, EnrollmentDesk enrollments, Catalog catalog) {
        this.cohorts = cohorts;
        this.enrollments = enrollments;
        this.catalog = catalog;
    }

    /** All that stands in the way of placing anybody there, in words for the person who imports. */
    List<RowProblem> problems(Place place) {
        String code = place.classCode();
        Optional<RowProblem> where = code == null ? unknownCourse(place.course()) : wrongClass(code, place.course());
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

    private Optional<RowProblem> wrongClass(String code, @Nullable String course) {
        CohortView cohort = cohorts.withCode(code).orElse(null);
        if (cohort == null) {
            return Optional.of(new RowProblem(
                    "class code", code, "No open class has this code.", "Look the code up on the page of the class."));
        }
        return course == null || course.equals(cohort.course())
                ? Optional.empty()
                : Optional.of(new RowProblem(
                        "course", course, "The class takes " + cohort.course() + ".", "Leave the course empty."));
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

    /** Whether a class takes somebody with these roles for one of its instructors: who learns as well joins it. */
    static boolean teaches(Set<Role> roles) {
        return roles.contains(Role.INSTRUCTOR) && !roles.contains(Role.LEARNER);
    }

    /**
     * Places somebody, in the transaction of the import.
     *
     * @param teaches whether a class gets them for an instructor
     * @return whether anything changed: who was there already stays as they are
     */
    boolean place(AccountId person, Place place, boolean teaches, AccountId by) {
        String code = place.classCode();
        String course = place.course();
        if (code != null) {
            return cohorts.withCode(code)
                    .filter(cohort -> teaches ? instructs(cohort, person, by) : joins(cohort, person, by))
                    .isPresent();
        }
        if (course == null || current(person, course).isPresent()) {
            return false;
        }
        return !enrollments
                .enroll(new NewEnrollment(List.of(person), course, EnrollmentSource.IMPORT, place.terms(), by))
                .isEmpty();
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

    /** Takes back what {@link #place} changed, in the transaction that undoes the import. */
    void remove(AccountId person, Place place, boolean teaches, AccountId by) {
        Optional<CohortView> cohort = cohort(place);
        if (teaches && cohort.isPresent()) {
            cohorts.removeInstructor(cohort.get().id(), person, by);
            return;
        }
        cohort.ifPresent(left -> cohorts.remove(left.id(), person, by));
        cohort.map(CohortView::course)
                .or(() -> Optional.ofNullable(place.course()))
                .flatMap(course -> current(person, course))
                .filter(enrollment -> enrollment.terms().way() == EnrollmentSource.IMPORT)
                .ifPresent(enrollment -> enrollments.withdraw(
                        enrollment.id(), enrollment.change().version(), EndReason.MISTAKE, by));
    }

    /** Leaves no trace of places given by an import to an account that is about to be removed. */
    void forget(AccountId person, Place place) {
        cohort(place).ifPresent(cohort -> cohorts.forgetInstructor(cohort.id(), person));
        cohorts.forgetImported(person);
        enrollments.forgetImported(person);
    }

    private Optional<CohortView> cohort(Place place) {
        return Optional.ofNullable(place.classCode()).flatMap(cohorts::withCode);
    }

    private Optional<EnrollmentRecord> current(AccountId person, String course) {
        return enrollments.of(person).stream()
                .filter(enrollment -> enrollment.course().equals(course)
                        && !enrollment.standing().is(EnrollmentStatus.ENDED))
                .findFirst();
    }
}
