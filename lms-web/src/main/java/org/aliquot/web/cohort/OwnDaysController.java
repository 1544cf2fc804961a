package org.aliquot.web.cohort;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.access.Audience;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.cohort.Assignment;
import org.aliquot.cohort.AssignmentKind;
import org.aliquot.cohort.Assignments;
import org.aliquot.cohort.CohortMember;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.cohort.OwnDays;
import org.aliquot.cohort.OwnDaysResult;
import org.aliquot.cohort.PersonalDays;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.school.SchoolZone;
import org.aliquot.web.Dates;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.LearnerUrls;
import org.aliquot.web.address.UndoneFrom;
import org.aliquot.web.flash.CohortFlash;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.aliquot.web.words.MailAddress;
import org.aliquot.web.words.ZoneWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/cohorts/{id}/assignments/{assignment}/days}: one person's own days for an exam, and a make-up attempt. */
@Controller
@Audience(Audience.Who.STAFF)
class OwnDaysController {

    /** As it was typed. */
    record Form(
            @Nullable UUID person,
            @Nullable String opens,
            @Nullable String due,
            @Nullable String hour,
            @Nullable String more,
            @Nullable String reason) {

        OwnDaysPage.Form shown() {
            return new OwnDaysPage.Form(
                    Search.typed(opens),
                    Search.typed(due),
                    Search.typed(hour),
                    Search.typed(more),
                    Search.typed(reason));
        }
    }

    /** An exam of the plan that the page is about. */
    private record Subject(CohortView cohort, Assignment work) {}

    private final Cohorts cohorts;
    private final Assignments assignments;
    private final PersonalDays personal;
    private final Exams exams;
    private final Accounts accounts;
    private final SchoolZone zone;
    private final Undoings undoings;

    OwnDaysController(
            Cohorts cohorts,
            Assignments assignments,
            PersonalDays personal,
            Exams exams,
            Accounts accounts,
            SchoolZone zone,
            Undoings undoings) {
        this.undoings = undoings;
        this.cohorts = cohorts;
        this.assignments = assignments;
        this.personal = personal;
        this.exams = exams;
        this.accounts = accounts;
        this.zone = zone;
    }

    @GetMapping(CohortUrls.OWN_DAYS)
    ModelAndView days(@PathVariable UUID id, @PathVariable UUID assignment, @ModelAttribute Form form, Visit visit) {
        return show(HttpStatus.OK, subject(id, assignment, visit), form, new Typed(), visit);
    }

    @PostMapping(CohortUrls.OWN_DAYS)
    ModelAndView give(@PathVariable UUID id, @PathVariable UUID assignment, @ModelAttribute Form form, Visit visit) {
        Subject subject = subject(id, assignment, visit);
        Typed typed = new Typed();
        OwnDays days = read(subject, form, typed);
        if (days == null || !typed.isSound()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, subject, form, typed, visit);
        }
        return switch (personal.give(visit.caller(), id, days)) {
            case OwnDaysResult.Done() -> SeeOther.to(CohortFlash.OWN_DAYS_GIVEN.at(CohortUrls.ownDays(id, assignment)));
            case OwnDaysResult.DayIsOver() ->
                wrong("due", "This is over. Choose a later day or hour.", subject, form, visit);
            case OwnDaysResult.OpensTooLate() ->
                wrong("opens", "It would open after it has closed. Choose an earlier opening.", subject, form, visit);
            case OwnDaysResult.Archived() -> SeeOther.to(CohortUrls.plan(id));
            case OwnDaysResult.Unknown() -> throw new PageNotFound();
        };
    }

    @PostMapping(CohortUrls.OWN_DAYS_REMOVAL)
    ModelAndView take(@PathVariable UUID id, @PathVariable UUID assignment, @RequestParam UUID person, Visit visit) {
        subject(id, assignment, visit);
        personal.take(visit.caller(), id, assignment, new AccountId(person));
        return SeeOther.to(CohortFlash.OWN_DAYS_TAKEN.at(CohortUrls.ownDays(id, assignment)));
    }

    /** In the order of the fields: the first that is wrong gets the focus. */
    private @Nullable OwnDays read(Subject subject, Form form, Typed typed) {
        UUID person = form.person();
        if (person == null) {
            typed.wrong("person", "Choose a learner.");
        }
        var opens = typed.moment("opens", form.opens(), zone.id());
        LocalDate due = typed.day("due", form.due());
        if (due == null) {
            typed.wrong("due", "Enter their last day, such as 2027-01-31.");
        }
        LocalTime hour = typed.hour("hour", form.hour());
        Integer more = typed.number("more", form.more(), 0, OwnDays.MOST_MORE);
        String reason =
                typed.required("reason", form.reason(), OwnDays.LONGEST_REASON, "Say why, for your colleagues.");
        return due == null || person == null
                ? null
                : new OwnDays(
                        subject.work().id(),
                        new AccountId(person),
                        opens,
                        due,
                        hour,
                        Objects.requireNonNullElse(more, 0),
                        reason);
    }

    private ModelAndView wrong(String field, String why, Subject subject, Form form, Visit visit) {
        Typed typed = new Typed();
        typed.wrong(field, why);
        return show(HttpStatus.UNPROCESSABLE_CONTENT, subject, form, typed, visit);
    }

    private Subject subject(UUID id, UUID assignment, Visit visit) {
        CohortView cohort = cohorts.led(visit.caller(), id).orElseThrow(PageNotFound::new);
        return assignments.of(id).stream()
                .filter(work -> work.id().equals(assignment) && work.kind() == AssignmentKind.EXAM)
                .findFirst()
                .map(work -> new Subject(cohort, work))
                .orElseThrow(PageNotFound::new);
    }

    private ModelAndView show(HttpStatus status, Subject subject, Form form, Typed typed, Visit visit) {
        OwnDaysPage page = page(subject, form, typed, visit.dates().in(zone.id()));
        String title = "Individual dates for " + page.title() + ", " + page.className();
        return undoings.of(visit, subject.cohort(), UndoneFrom.PLAN)
                .on(visit.at(Place.CLASSES, title))
                .show(status, "cohort/owndays", page);
    }

    private OwnDaysPage page(Subject subject, Form form, Typed typed, Dates dates) {
        UUID cohort = subject.cohort().id();
        Assignment work = subject.work();
        List<AccountView> members = accounts.byId(cohorts.members(cohort).stream()
                .map(CohortMember::person)
                .map(AccountId::new)
                .toList());
        Map<AccountId, String> names = MailAddress.apart(members);
        ExamSpec exam = exams.exam(work.ref()).map(ExamVersion::spec).orElse(null);
        return new OwnDaysPage(
                cohort,
                work.id(),
                subject.cohort().name(),
                exam == null ? work.ref() : exam.title(),
                dates.until(assignments.endOf(work.dueOn(), work.access().dueTime())),
                ZoneWords.of(zone.id()),
                lines(cohort, work.id(), names, dates),
                ExtraTimeLines.of(
                        members, names, exam == null ? null : exam.sitting().timeLimitMinutes()),
                people(names, form.person()),
                form.shown(),
                typed.errors());
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
                        days.moreAttempts() == 0 ? "" : Wording.count(days.moreAttempts(), "attempt") + " more",
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
