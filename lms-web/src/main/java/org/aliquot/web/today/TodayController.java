package org.aliquot.web.today;

import static org.aliquot.web.language.Phrases.t;

import org.aliquot.access.Audience;
import org.aliquot.people.Caller;
import org.aliquot.web.Destination;
import org.aliquot.web.Visit;
import org.aliquot.web.address.SiteUrls;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The learner's home. */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class TodayController {

    private final TodayPages pages;

    TodayController(TodayPages pages) {
        this.pages = pages;
    }

    @GetMapping(SiteUrls.TODAY)
    ModelAndView today(@AuthenticationPrincipal Caller caller, Visit visit) {
        return visit.page(t("Today"), Destination.TODAY).show("today/page", pages.page(caller.id(), visit.dates()));
    }

    @GetMapping(SiteUrls.CLASS_WORK)
    ModelAndView classWork(@AuthenticationPrincipal Caller caller, Visit visit) {
        return visit.page(t("Class work"), Destination.TODAY)
                .show("today/classwork", pages.classWork(caller.id(), visit.dates()));
    }
}
