package org.aliquot.web.admin;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.enrollment.EnrollmentDesk;
import org.aliquot.people.Accommodation;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.enrollment.EnrollmentLines;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Flash;
import org.aliquot.web.staff.Place;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.StaffUrls;
import org.aliquot.web.staff.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/people/{id}}: one person, and what they need in everything timed. */
@Controller
class PersonController {

    /** The form as it was typed. */
    record NeedsForm(
            @Nullable String extraTimePercent, @Nullable Boolean largerText) {}

    private static final FieldErrors NO_PERCENT =
            new FieldErrors(Map.of("extraTimePercent", "Give a whole number from 0 to 300, such as 50."));

    private final Accounts accounts;
    private final EnrollmentDesk enrollments;

    PersonController(Accounts accounts, EnrollmentDesk enrollments) {
        this.enrollments = enrollments;
        this.accounts = accounts;
    }

    @GetMapping("/admin/people/{id}")
    ModelAndView person(@PathVariable UUID id, @RequestParam(required = false) @Nullable String done, Visit visit) {
        AccountView account = account(id);
        Accommodation needs = account.accommodation();
        PersonPage.Needs form = new PersonPage.Needs("" + needs.extraTimePercent(), needs.largerText());
        return visit.at(Place.PEOPLE, account.name())
                .show("admin/person", page(account, form, FieldErrors.NONE, Flash.of(done), visit));
    }

    @PostMapping("/admin/people/{id}/accommodation")
    ModelAndView accommodate(@PathVariable UUID id, @ModelAttribute NeedsForm form, Visit visit) {
        String typed = Search.typed(form.extraTimePercent());
        boolean larger = Boolean.TRUE.equals(form.largerText());
        Optional<Integer> percent = percent(typed);
        if (percent.isEmpty()) {
            AccountView account = account(id);
            PersonPage view = page(account, new PersonPage.Needs(typed, larger), NO_PERCENT, null, visit);
            return visit.at(Place.PEOPLE, account.name()).show(HttpStatus.UNPROCESSABLE_ENTITY, "admin/person", view);
        }
        Accommodation wanted = new Accommodation(percent.get(), larger);
        if (!accounts.accommodate(new AccountId(id), wanted, visit.caller().id())) {
            throw new PageNotFound();
        }
        return SeeOther.to(Flash.ACCOMMODATED.at(StaffUrls.person(id)));
    }

    private AccountView account(UUID id) {
        return accounts.find(new AccountId(id)).orElseThrow(PageNotFound::new);
    }

    private PersonPage page(
            AccountView account, PersonPage.Needs needs, FieldErrors errors, @Nullable Flash flash, Visit visit) {
        return new PersonPage(
                account.id().value(),
                account.name(),
                account.email(),
                RoleWords.of(account.roles()),
                account.timeZone(),
                account.active(),
                needs,
                EnrollmentLines.of(enrollments.of(account.id()), visit.dates()),
                errors,
                flash);
    }

    private static Optional<Integer> percent(String typed) {
        return typed.matches("[0-9]{1,3}")
                ? Optional.of(Integer.valueOf(typed)).filter(percent -> percent <= 300)
                : Optional.empty();
    }
}
