package org.aliquot.web.admin;

import java.util.Map;
import org.aliquot.access.Audience;
import org.aliquot.people.InvitationLinks;
import org.aliquot.people.PeopleDesk;
import org.aliquot.people.Role;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.flash.AdminFlash;
import org.aliquot.web.staff.FieldErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/people/new}: an account for somebody who gets a link to choose the password. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class NewPersonController {

    private final PeopleDesk desk;
    private final InvitationLinks links;

    NewPersonController(PeopleDesk desk, InvitationLinks links) {
        this.desk = desk;
        this.links = links;
    }

    @GetMapping(AdminUrls.NEW_PERSON)
    ModelAndView form(Visit visit) {
        return visit.at(Place.PEOPLE, "Invite someone")
                .show("admin/newperson", page(PersonForm.EMPTY, FieldErrors.NONE));
    }

    /** {@code sure} is left out where the box is not ticked, and asked for where an administrator is invited. */
    @PostMapping(AdminUrls.PEOPLE)
    ModelAndView invite(
            @ModelAttribute PersonForm form, @RequestParam(defaultValue = "false") boolean sure, Visit visit) {
        FieldErrors errors = form.errors();
        if (!errors.isEmpty()) {
            return refuse(form, errors, visit);
        }
        if (!sure && form.chosen().contains(Role.ADMINISTRATOR)) {
            return refuse(form, new FieldErrors(Map.of("sure", PersonWords.UNSURE)), visit);
        }
        return desk.invite(form.invitee(), visit.caller().id())
                .map(id -> SeeOther.to(invited().at(AdminUrls.person(id.value()))))
                .orElseGet(() -> refuse(form, new FieldErrors(Map.of("email", PersonWords.ADDRESS_TAKEN)), visit));
    }

    private AdminFlash invited() {
        return links.areHandedOn() ? AdminFlash.INVITED_BY_HAND : AdminFlash.INVITED;
    }

    private ModelAndView refuse(PersonForm form, FieldErrors errors, Visit visit) {
        return visit.at(Place.PEOPLE, "Invite someone")
                .show(HttpStatus.UNPROCESSABLE_CONTENT, "admin/newperson", page(form, errors));
    }

    private NewPersonPage page(PersonForm form, FieldErrors errors) {
        return new NewPersonPage(form.typedName(), form.typedEmail(), form.choices(), errors, links.areHandedOn());
    }
}
