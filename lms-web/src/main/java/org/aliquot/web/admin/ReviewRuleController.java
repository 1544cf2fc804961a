package org.aliquot.web.admin;

import org.aliquot.access.Audience;
import org.aliquot.authoring.FourEyes;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ReviewUrls;
import org.aliquot.web.flash.AdminFlash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/review-rule}: who may publish a question. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class ReviewRuleController {

    private final FourEyes eyes;

    ReviewRuleController(FourEyes eyes) {
        this.eyes = eyes;
    }

    @GetMapping(ReviewUrls.REVIEW_RULE)
    ModelAndView rule(Visit visit) {
        return visit.at(Place.REVIEW_RULE, "Publishing approval")
                .show("admin/reviewrule", new ReviewRulePage(eyes.areAskedFor()));
    }

    /** {@code fourEyes} is left out where the box is not ticked. */
    @PostMapping(ReviewUrls.REVIEW_RULE)
    ModelAndView set(@RequestParam(defaultValue = "false") boolean fourEyes, Visit visit) {
        eyes.askFor(fourEyes, visit.caller().id());
        return SeeOther.to(AdminFlash.REVIEW_RULE_SET.at(ReviewUrls.REVIEW_RULE));
    }
}
