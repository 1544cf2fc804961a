package org.aliquot.web.enrollment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.access.Audience;
import org.aliquot.catalog.Catalog;
import org.aliquot.cohort.CohortChange;
import org.aliquot.cohort.Cohorts;
import org.aliquot.enrollment.BulkEnrollment;
import org.aliquot.enrollment.EnrollmentSource;
import org.aliquot.enrollment.NewEnrollment;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.EnrollmentUrls;
import org.aliquot.web.flash.CohortFlash;
import org.aliquot.web.flash.EnrollmentFlash;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.ChoiceGroup;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Typed;
import org.aliquot.web.words.MailAddress;
import org.aliquot.web.words.SeatWords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/enrollments/new}: people chosen in the list are enrolled, one or many. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class EnrollController {

    private static final int MOST = 500;

    private final Accounts accounts;
    private final Catalog catalog;
    private final Cohorts cohorts;
    private final BulkEnrollment bulk;

    EnrollController(Accounts accounts, Catalog catalog, Cohorts cohorts, BulkEnrollment bulk) {
        this.accounts = accounts;
        this.catalog = catalog;
        this.cohorts = cohorts;
        this.bulk = bulk;
    }

    @GetMapping(EnrollmentUrls.ENROLL)
    ModelAndView form(@ModelAttribute EnrollForm form, Visit visit) {
        return show(HttpStatus.OK, form, FieldErrors.NONE, visit);
    }

    @PostMapping(EnrollmentUrls.ENROLLMENTS)
    ModelAndView enroll(@ModelAttribute EnrollForm form, Visit visit) {
        Typed reading = new Typed();
        NewEnrollment.Terms terms = form.terms(reading);
        List<AccountId> people = form.people();
        if (!reading.isSound() || people.isEmpty() || people.size() > MOST) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, form, reading.errors(), visit);
        }
        return form.where().startsWith("class:")
                ? intoClass(form, people, visit)
                : intoCourse(form.where().substring(form.where().indexOf(':') + 1), people, terms, visit);
    }

    private ModelAndView intoClass(EnrollForm form, List<AccountId> people, Visit visit) {
        UUID cohort = id(form.where().substring("class:".length())).orElseThrow(PageNotFound::new);
        List<UUID> added =
                cohorts.strangers(cohort, people).stream().map(AccountId::value).toList();
        return switch (cohorts.add(
                cohort, people, EnrollmentSource.ADMINISTRATOR, visit.caller().id())) {
            case CohortChange.Changed(var changed) ->
                SeeOther.to(CohortFlash.MEMBERS_ADDED.at(CohortUrls.doneTo(CohortUrls.cohort(changed.id()), added)));
            case CohortChange.Archived(), CohortChange.Stale _ -> {
                Typed reading = new Typed();
                reading.wrong("into", "This class is archived meanwhile. Choose another one.");
                yield show(HttpStatus.CONFLICT, form, reading.errors(), visit);
            }
            case CohortChange.Full full -> {
                Typed reading = new Typed();
                reading.wrong("into", SeatWords.full(full));
                yield show(HttpStatus.CONFLICT, form, reading.errors(), visit);
            }
            case CohortChange.Unknown() -> throw new PageNotFound();
        };
    }

    private ModelAndView intoCourse(String course, List<AccountId> people, NewEnrollment.Terms terms, Visit visit) {
        if (bulk.enroll(course, people, terms, visit.caller().id()).isEmpty()) {
            throw new PageNotFound();
        }
        return SeeOther.to(
                people.size() == 1
                        ? EnrollmentFlash.ENROLLED.at(
                                AdminUrls.person(people.getFirst().value()))
                        : EnrollmentFlash.ENROLLED.at(AdminUrls.PEOPLE));
    }

    private ModelAndView show(HttpStatus status, EnrollForm form, FieldErrors errors, Visit visit) {
        List<EnrollPage.Who> people = accounts.byId(form.people()).stream()
                .map(account ->
                        new EnrollPage.Who(account.id().value(), account.name(), MailAddress.shown(account.email())))
                .toList();
        EnrollPage view = new EnrollPage(
                people,
                into(form.where(), visit),
                EnrollmentWords.payers(form.payer() == null ? "" : form.payer()),
                form.typed(),
                errors);
        return visit.at(Place.PEOPLE, "Enroll").show(status, "enrollment/new", view);
    }

    private List<ChoiceGroup> into(String chosen, Visit visit) {
        List<Choice> classes = cohorts.list(visit.caller()).stream()
                .filter(cohort -> !cohort.archived())
                .map(cohort -> choice("class:" + cohort.id(), cohort.name() + ", " + cohort.courseTitle(), chosen))
                .toList();
        List<Choice> courses = catalog.courses().stream()
                .map(course -> choice("course:" + course.slug(), course.title(), chosen))
                .toList();
        return Stream.of(new ChoiceGroup("Classes and groups", classes), new ChoiceGroup("Courses", courses))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    private static Choice choice(String value, String title, String chosen) {
        return new Choice(value, title, value.equals(chosen));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
