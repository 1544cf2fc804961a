package org.aliquot.web.admin;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.people.Accommodation;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.flash.AdminFlash;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/people/{id}}: one person, and what they need in everything timed. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class PersonController {

    /** The form as it was typed. */
    record NeedsForm(
            @Nullable String extraTimePercent,
            @Nullable Boolean largerText,
            @Nullable String breakMinutes) {}

    private static final FieldErrors NO_PERCENT =
            new FieldErrors(Map.of("extraTimePercent", "Enter a whole number from 0 to 300, such as 50."));
    private static final FieldErrors NO_MINUTES =
            new FieldErrors(Map.of("breakMinutes", "Enter a whole number from 0 to 240, such as 15."));

    private final Accounts accounts;
    private final PersonViews views;

    PersonController(Accounts accounts, PersonViews views) {
        this.accounts = accounts;
        this.views = views;
    }

    @GetMapping(AdminUrls.PERSON)
    ModelAndView person(@PathVariable UUID id, Visit visit) {
        PersonPage view = views.page(id, visit);
        return visit.at(Place.PEOPLE, view.name()).show("admin/person", view);
    }

    @PostMapping(AdminUrls.ACCOMMODATION)
    ModelAndView accommodate(@PathVariable UUID id, @ModelAttribute NeedsForm form, Visit visit) {
        String typed = Search.typed(form.extraTimePercent());
        boolean larger = Boolean.TRUE.equals(form.largerText());
        String typedBreaks = form.breakMinutes() == null ? "0" : Search.typed(form.breakMinutes());
        Optional<Integer> percent = upTo(300, typed);
        Optional<Integer> breaks = upTo(240, typedBreaks);
        if (percent.isEmpty() || breaks.isEmpty()) {
            PersonPage.Needs again = new PersonPage.Needs(typed, larger, typedBreaks);
            PersonPage view = views.page(id, visit, again, percent.isEmpty() ? NO_PERCENT : NO_MINUTES);
            return visit.at(Place.PEOPLE, view.name()).show(HttpStatus.UNPROCESSABLE_CONTENT, "admin/person", view);
        }
        Accommodation wanted = new Accommodation(percent.get(), larger, breaks.get());
        if (!accounts.accommodate(new AccountId(id), wanted, visit.caller().id())) {
            throw new PageNotFound();
        }
        return SeeOther.to(AdminFlash.ACCOMMODATED.at(AdminUrls.person(id)));
    }

    private static Optional<Integer> upTo(int most, String typed) {
        return typed.matches("[0-9]{1,3}")
                ? Optional.of(Integer.valueOf(typed)).filter(number -> number <= most)
                : Optional.empty();
    }
}
