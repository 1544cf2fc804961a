package org.aliquot.web.enrollment;

import java.util.List;
import org.aliquot.access.Audience;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.CourseCard;
import org.aliquot.enrollment.AccessPolicies;
import org.aliquot.enrollment.AccessPolicy;
import org.aliquot.enrollment.PolicyChange;
import org.aliquot.people.Accounts;
import org.aliquot.school.SchoolZone;
import org.aliquot.web.Dates;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.EnrollmentUrls;
import org.aliquot.web.flash.EnrollmentFlash;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Meanwhile;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.aliquot.web.words.ZoneWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/access}: for how long each course is open, and how that may be prolonged. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class AccessController {

    private final AccessPolicies policies;
    private final Catalog catalog;
    private final Accounts accounts;
    private final SchoolZone zone;

    AccessController(AccessPolicies policies, Catalog catalog, Accounts accounts, SchoolZone zone) {
        this.policies = policies;
        this.catalog = catalog;
        this.accounts = accounts;
        this.zone = zone;
    }

    @GetMapping(EnrollmentUrls.ACCESS)
    ModelAndView policy(@RequestParam(required = false) @Nullable String course, Visit visit) {
        List<CourseCard> courses = catalog.courses();
        String shown = courses.stream()
                .map(CourseCard::slug)
                .filter(slug -> Search.typed(course).isEmpty() || slug.equals(course))
                .findFirst()
                .orElse("");
        if (shown.isEmpty() && !courses.isEmpty()) {
            throw new PageNotFound();
        }
        AccessPage.Form form = AccessForm.of(policies.of(shown));
        return show(HttpStatus.OK, shown, form, FieldErrors.NONE, null, visit);
    }

    @PostMapping(EnrollmentUrls.ACCESS)
    ModelAndView change(@ModelAttribute AccessForm form, Visit visit) {
        String course = Search.typed(form.course());
        Typed reading = new Typed();
        AccessPolicy wanted = form.policy(reading);
        if (wanted == null) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, course, form.typed(), reading.errors(), null, visit);
        }
        return switch (policies.change(course, wanted, visit.caller().id())) {
            case PolicyChange.Changed _ -> SeeOther.to(EnrollmentFlash.POLICY_SET.at(EnrollmentUrls.access(course)));
            case PolicyChange.Stale stale ->
                show(
                        HttpStatus.CONFLICT,
                        course,
                        form.typed(),
                        FieldErrors.NONE,
                        meanwhile(course, form.typed(), stale, visit.dates()),
                        visit);
            case PolicyChange.UnknownCourse() -> throw new PageNotFound();
        };
    }

    private Meanwhile meanwhile(String course, AccessPage.Form typed, PolicyChange.Stale stale, Dates dates) {
        AccessPage.Form stands = AccessForm.of(stale.standing());
        List<Meanwhile.Difference> differences = new Meanwhile.Comparison<>(typed, stands)
                .field("Days of access", AccessPage.Form::days)
                .field("Extensions", AccessPage.Form::extensions)
                .field("Days of each", AccessPage.Form::extensionDays)
                .field("Maximum days of access", AccessPage.Form::most)
                .field("Days of pause", AccessPage.Form::pause)
                .field("Extensions by instructors", form -> form.instructors() ? "allowed" : "not allowed")
                .field("Reading without an account", form -> form.everybody() ? "allowed" : "not allowed")
                .field("Self-enrollment", form -> form.self() ? "allowed" : "not allowed")
                .done();
        return new Meanwhile(
                Meanwhile.name(stale.by(), accounts),
                stale.at() == null ? "some time" : dates.time(stale.at()),
                "this policy",
                stale.standing().version(),
                EnrollmentUrls.access(course),
                differences);
    }

    private ModelAndView show(
            HttpStatus status,
            String course,
            AccessPage.Form form,
            FieldErrors errors,
            @Nullable Meanwhile meanwhile,
            Visit visit) {
        List<CourseCard> courses = catalog.courses();
        AccessPage view = new AccessPage(
                courses.stream()
                        .map(card -> new Choice(
                                card.slug(), card.title(), card.slug().equals(course)))
                        .toList(),
                course,
                courses.stream()
                        .filter(card -> card.slug().equals(course))
                        .map(CourseCard::title)
                        .findFirst()
                        .orElse(course),
                ZoneWords.of(zone.id()),
                form,
                errors,
                meanwhile);
        return visit.at(Place.ACCESS, "Access to courses").show(status, "enrollment/access", view);
    }
}
