package org.aliquot.web.cohort;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.catalog.LessonCard;
import org.aliquot.cohort.Assignment;
import org.aliquot.cohort.AssignmentKind;
import org.aliquot.cohort.Assignments;
import org.aliquot.cohort.CohortMember;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.cohort.PersonalDays;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.people.Caller;
import org.aliquot.school.SchoolZone;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.address.LearnerUrls;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.words.MailAddress;
import org.aliquot.web.words.ZoneWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts days of one person for something in a plan into the words of their page. */
@Component
class OwnDaysPages {

    /** Something in the plan of a class. */
    record Subject(CohortView cohort, Assignment work) {

        boolean isExam() {
            return work.kind() == AssignmentKind.EXAM;
        }
    }

    /** What is in the form, and whom it is about. */
    record Filled(@Nullable UUID person, OwnDaysPage.Form form, FieldErrors errors) {}

    private final Cohorts cohorts;
    private final Assignments assignments;
    private final PersonalDays personal;
    private final PlanPages plans;
    private final Exams exams;
    private final Accounts accounts;
    private final SchoolZone zone;

    OwnDaysPages(
            Cohorts cohorts,
            Assignments assignments,
            PersonalDays personal,
            PlanPages plans,
            Exams exams,
            Accounts accounts,
            SchoolZone zone) {
        this.cohorts = cohorts;
        this.assignments = assignments;
        this.personal = personal;
        this.plans = plans;
        this.exams = exams;
        this.accounts = accounts;
        this.zone = zone;
    }

    /** Empty where nothing is assigned so, or the class is none of the caller's to lead. */
    Optional<Subject> subject(Caller caller, UUID cohort, UUID assignment) {
        return cohorts.led(caller, cohort)
                .flatMap(led -> assignments.of(cohort).stream()
                        .filter(work -> work.id().equals(assignment))
                        .findFirst()
                        .map(work -> new Subject(led, work)));
    }

    OwnDaysPage page(Subject subject, Filled filled, Dates dates) {
        UUID cohort = subject.cohort().id();
        Assignment work = subject.work();
        List<AccountView> members = accounts.byId(cohorts.members(cohort).stream()
                .map(CohortMember::person)
                .map(AccountId::new)
                .toList());
        Map<AccountId, String> names = MailAddress.apart(members);
        ExamSpec exam =
                subject.isExam() ? exams.exam(work.ref()).map(ExamVersion::spec).orElse(null) : null;
        return new OwnDaysPage(
                cohort,
                work.id(),
                subject.isExam(),
                subject.cohort().name(),
                exam == null ? title(subject) : exam.title(),
                dates.until(assignments.endOf(work.dueOn(), work.access().dueTime())),
                ZoneWords.of(zone.id()),
                lines(cohort, work.id(), names, dates),
                subject.isExam()
                        ? ExtraTimeLines.of(
                                members,
                                names,
                                exam == null ? null : exam.sitting().timeLimitMinutes())
                        : List.of(),
                people(names, filled.person()),
                filled.form(),
                filled.errors());
    }

    /** Of what is not offered any more its short name. */
    private String title(Subject subject) {
        String ref = subject.work().ref();
        return subject.isExam()
                ? ref
                : plans.lessons(subject.cohort()).stream()
                        .filter(lesson -> lesson.slug().equals(ref))
                        .map(LessonCard::title)
                        .findFirst()
                        .orElse(ref);
    }

    private List<OwnDaysPage.Line> lines(UUID cohort, UUID assignment, Map<AccountId, String> names, Dates dates) {
        return personal.of(cohort).stream()
                .filter(days -> days.assignment().equals(assignment))
                .map(days -> new OwnDaysPage.Line(
                        days.learner().toString(),
                        names.getOrDefault(days.learner(), "Someone who left the class"),
                        LearnerUrls.learner(days.learner().value()),
                        (days.opensAt() == null ? "" : "From " + dates.dateTime(days.opensAt()) + ", ")
                                + dates.until(assignments.endOf(days.dueOn(), days.dueTime())),
                        days.moreAttempts() == 0 ? "" : Wording.count(days.moreAttempts(), "more attempt"),
                        days.reason()))
                .toList();
    }

    /** Nobody is chosen before whoever gives the days has chosen them; of nobody there is no choice. */
    private static List<Choice> people(Map<AccountId, String> names, @Nullable UUID chosen) {
        Stream<Choice> people = names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparing(String::toLowerCase)))
                .map(person -> new Choice(
                        person.getKey().toString(),
                        person.getValue(),
                        person.getKey().value().equals(chosen)));
        return names.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(new Choice("", "Choose", chosen == null)), people)
                        .toList();
    }
}
