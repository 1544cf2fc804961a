package org.aliquot.web.learner;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.LearnerUrls;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/learners/{id}}: one learner, for who teaches them and for administrators. */
@Controller
@Audience(Audience.Who.STAFF)
class LearnerController {

    private final LearnerPages pages;

    LearnerController(LearnerPages pages) {
        this.pages = pages;
    }

    @Audience(value = Audience.Who.STAFF, besides = Role.AUDITOR)
    @GetMapping(LearnerUrls.LEARNER)
    ModelAndView learner(@PathVariable UUID id, Visit visit) {
        LearnerPage page =
                pages.page(new AccountId(id), visit.caller(), visit.dates()).orElseThrow(PageNotFound.missing());
        return visit.at(Place.CLASSES, page.name()).show("learner/learner", page);
    }
}
