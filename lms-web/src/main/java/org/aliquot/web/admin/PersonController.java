package org.aliquot.web.admin;

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

    private final Accounts accounts;
    private final PersonViews views;

    PersonController(Accounts accounts, PersonViews views) {
        this.accounts = accounts;
        this.views = views;
    }

    @GetMapping(AdminUrls.PERSON)
    ModelAndView person(@PathVariable UUID id, Visit visit) {
        return show(HttpStatus.OK, views.page(id, visit), visit);
    }

    @PostMapping(AdminUrls.ACCOMMODATION)
    ModelAndView accommodate(@PathVariable UUID id, @ModelAttribute NeedsForm form, Visit visit) {
        Accommodation wanted = form.wanted().orElse(null);
        if (wanted == null) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, views.page(id, visit, form, form.errors()), visit);
        }
        return switch (accounts.accommodate(
                new AccountId(id),
                wanted,
                form.before().orElse(null),
                visit.caller().id())) {
            case DONE -> SeeOther.to(AdminFlash.ACCOMMODATED.at(AdminUrls.person(id)));
            case STALE -> show(HttpStatus.CONFLICT, views.conflict(id, visit, form), visit);
            case UNKNOWN, ADDRESS_TAKEN, YOURSELF, LAST_ADMINISTRATOR -> throw new PageNotFound();
        };
    }

    private static ModelAndView show(HttpStatus status, PersonPage view, Visit visit) {
        return visit.at(Place.PEOPLE, view.name()).show(status, "admin/person", view);
    }
}
