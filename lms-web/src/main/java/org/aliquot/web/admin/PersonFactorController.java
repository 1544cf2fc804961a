package org.aliquot.web.admin;

import java.util.Optional;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.factor.FactorReset;
import org.aliquot.people.AccountId;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.flash.AdminFlash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A person who has lost their second factor. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class PersonFactorController {

    private final FactorReset reset;

    PersonFactorController(FactorReset reset) {
        this.reset = reset;
    }

    @PostMapping(AdminUrls.SECOND_FACTOR_RESET)
    ModelAndView reset(@PathVariable UUID id, Visit visit) {
        AccountId person = new AccountId(id);
        AccountId by = visit.caller().id();
        if (person.equals(by)) {
            return SeeOther.to(AdminFlash.NOT_YOURSELF.at(AdminUrls.person(id)));
        }
        if (!reset.reset(person, Optional.of(by))) {
            throw new PageNotFound();
        }
        return SeeOther.to(AdminFlash.FACTORS_RESET.at(AdminUrls.person(id)));
    }
}
