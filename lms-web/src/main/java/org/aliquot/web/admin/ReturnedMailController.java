package org.aliquot.web.admin;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.mail.ReturnedMail;
import org.aliquot.people.AccountId;
import org.aliquot.people.PeopleDesk;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.flash.AdminFlash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Mail came back from somebody's address, and an administrator says that it is right. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class ReturnedMailController {

    private final PeopleDesk desk;
    private final ReturnedMail returned;

    ReturnedMailController(PeopleDesk desk, ReturnedMail returned) {
        this.desk = desk;
        this.returned = returned;
    }

    @PostMapping(AdminUrls.RETURNED_MAIL)
    ModelAndView tryAgain(@PathVariable UUID id, Visit visit) {
        AccountId person = new AccountId(id);
        String address =
                desk.find(person).orElseThrow(PageNotFound::new).account().email();
        returned.tryAgain(address, person, visit.caller().id());
        return SeeOther.to(AdminFlash.MAIL_TRIED_AGAIN.at(AdminUrls.person(id)));
    }
}
