package org.aliquot.web.admin;

import java.util.Map;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.people.AccountDetail;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountOutcome;
import org.aliquot.people.InvitationLinks;
import org.aliquot.people.PeopleDesk;
import org.aliquot.people.SignIns;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.flash.AdminFlash;
import org.aliquot.web.flash.Flash;
import org.aliquot.web.staff.FieldErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changes a person's account: name, address, roles, and whether they may sign in. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class PersonAccountController {

    private final PeopleDesk desk;
    private final PersonViews views;
    private final SignIns signIns;
    private final InvitationLinks links;

    PersonAccountController(PeopleDesk desk, PersonViews views, SignIns signIns, InvitationLinks links) {
        this.links = links;
        this.signIns = signIns;
        this.desk = desk;
        this.views = views;
    }

    /** {@code sure} is left out where the box is not ticked, and asked for where an administrator is made. */
    @PostMapping(AdminUrls.PERSON)
    ModelAndView edit(
            @PathVariable UUID id,
            @ModelAttribute PersonForm form,
            @RequestParam(defaultValue = "false") boolean sure,
            Visit visit) {
        AccountDetail stored = desk.find(new AccountId(id)).orElseThrow(PageNotFound::new);
        FieldErrors errors = stored.account().hasAddress() ? form.errors() : form.errorsWithoutAddress();
        if (!errors.isEmpty()) {
            return refuse(id, form, errors, visit);
        }
        if (!sure && form.makesAdministrator(stored)) {
            return refuse(id, form, error("sure", PersonWords.UNSURE), visit);
        }
        return switch (desk.edit(
                new AccountId(id), form.change(), visit.caller().id())) {
            case DONE -> SeeOther.to(AdminFlash.PERSON_SAVED.at(AdminUrls.person(id)));
            case UNKNOWN -> throw new PageNotFound();
            case STALE -> show(HttpStatus.CONFLICT, views.conflict(id, visit, form), visit);
            case ADDRESS_TAKEN -> refuse(id, form, error("email", PersonWords.ADDRESS_TAKEN), visit);
            case YOURSELF -> refuse(id, form, error("roles", PersonWords.OWN_ROLE), visit);
            case LAST_ADMINISTRATOR -> refuse(id, form, error("roles", PersonWords.LAST), visit);
        };
    }

    @PostMapping(AdminUrls.SUSPENSION)
    ModelAndView suspend(@PathVariable UUID id, Visit visit) {
        return SeeOther.to(flash(desk.suspend(new AccountId(id), visit.caller().id()), AdminFlash.SUSPENDED)
                .at(AdminUrls.person(id)));
    }

    @PostMapping(AdminUrls.SIGNING_OUT)
    ModelAndView signOut(@PathVariable UUID id, Visit visit) {
        if (!signIns.endAll(new AccountId(id), visit.caller().id())) {
            throw new PageNotFound();
        }
        return SeeOther.to(AdminFlash.SIGNED_OUT.at(AdminUrls.person(id)));
    }

    @PostMapping(AdminUrls.REINSTATEMENT)
    ModelAndView reinstate(@PathVariable UUID id, Visit visit) {
        return SeeOther.to(
                flash(desk.reinstate(new AccountId(id), visit.caller().id()), AdminFlash.REINSTATED)
                        .at(AdminUrls.person(id)));
    }

    @PostMapping(AdminUrls.INVITATION)
    ModelAndView invite(@PathVariable UUID id, Visit visit) {
        boolean sent = desk.inviteAgain(new AccountId(id), visit.caller().id());
        return SeeOther.to((sent ? invited() : AdminFlash.HAS_COME).at(AdminUrls.person(id)));
    }

    private AdminFlash invited() {
        return links.areHandedOn() ? AdminFlash.INVITED_BY_HAND : AdminFlash.INVITED;
    }

    private static Flash flash(AccountOutcome outcome, Flash done) {
        return switch (outcome) {
            case DONE -> done;
            case YOURSELF -> AdminFlash.NOT_YOURSELF;
            case LAST_ADMINISTRATOR -> AdminFlash.LAST_ADMINISTRATOR;
            case UNKNOWN, STALE, ADDRESS_TAKEN -> throw new PageNotFound();
        };
    }

    private ModelAndView refuse(UUID id, PersonForm form, FieldErrors errors, Visit visit) {
        return show(HttpStatus.UNPROCESSABLE_CONTENT, views.page(id, visit, form, errors), visit);
    }

    private static FieldErrors error(String field, String words) {
        return new FieldErrors(Map.of(field, words));
    }

    private static ModelAndView show(HttpStatus status, PersonPage view, Visit visit) {
        return visit.at(Place.PEOPLE, view.name()).show(status, "admin/person", view);
    }
}
