package org.aliquot.web.admin;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.lti.Joinings;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.flash.AdminFlash;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/people/{id}/joining}: joins the account that an LMS made to the one its person had before. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class PersonJoiningController {

    private static final String UNKNOWN =
            "No active account has this address. Check it. Demo and test accounts cannot be joined.";
    private static final String STAFF =
            "This account has more roles than Learner. Such people join the accounts themselves: they open their course, choose “I already have an Aliquot account”, and sign in.";
    private static final String TAKEN =
            "Someone else from the same LMS already opens this account. Nothing was joined.";
    private static final String CHANGED =
            "This account can no longer be joined. Go back to the person to see how it stands now.";

    private final Joinings joinings;
    private final Accounts accounts;

    PersonJoiningController(Joinings joinings, Accounts accounts) {
        this.joinings = joinings;
        this.accounts = accounts;
    }

    @GetMapping(AdminUrls.JOINING)
    ModelAndView ask(@PathVariable UUID id, Visit visit) {
        return show(HttpStatus.OK, id, "", FieldErrors.NONE, visit);
    }

    @PostMapping(AdminUrls.JOINING)
    ModelAndView join(@PathVariable UUID id, @RequestParam(defaultValue = "") String email, Visit visit) {
        String typed = Search.typed(email);
        AccountId into = accounts.byAddress(typed).map(AccountView::id).orElse(null);
        if (into == null) {
            return refuse(id, typed, UNKNOWN, visit);
        }
        return switch (joinings.joinLearners(
                new AccountId(id), into, visit.caller().id())) {
            case JOINED -> SeeOther.to(AdminFlash.JOINED.at(AdminUrls.person(into.value())));
            case NO_ACCOUNT -> refuse(id, typed, UNKNOWN, visit);
            case STAFF -> refuse(id, typed, STAFF, visit);
            case TAKEN -> refuse(id, typed, TAKEN, visit);
            case HAS_WORK, NOTHING_TO_JOIN -> refuse(id, typed, CHANGED, visit);
        };
    }

    private ModelAndView refuse(UUID id, String typed, String why, Visit visit) {
        return show(HttpStatus.UNPROCESSABLE_CONTENT, id, typed, new FieldErrors(Map.of("email", why)), visit);
    }

    private ModelAndView show(HttpStatus status, UUID id, String typed, FieldErrors errors, Visit visit) {
        AccountView person = accounts.find(new AccountId(id)).orElseThrow(PageNotFound::new);
        Optional<Joinings.Offer> offer = joinings.offer(person.id());
        PersonJoiningPage view = new PersonJoiningPage(
                id,
                person.name(),
                offer.map(Joinings.Offer::system).orElse(null),
                offer.map(Joinings.Offer::worked).orElse(false),
                typed,
                errors);
        return visit.at(Place.PEOPLE, "Join " + view.name()).show(status, "admin/joining", view);
    }
}
