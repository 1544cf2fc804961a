package org.aliquot.web.recall;

import static org.aliquot.web.language.Phrases.t;

import java.util.Set;
import org.aliquot.access.Audience;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.people.Caller;
import org.aliquot.review.PersonalWeights;
import org.aliquot.review.Reviews;
import org.aliquot.web.Destination;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.RecallUrls;
import org.aliquot.web.flash.RecallFlash;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Today's reviews and those to come. */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class RecallController {

    private static final int DAYS = 15;

    private final Reviews reviews;
    private final PersonalWeights weights;
    private final Enrollments enrollments;
    private final RecallPages pages;

    RecallController(Reviews reviews, PersonalWeights weights, Enrollments enrollments, RecallPages pages) {
        this.reviews = reviews;
        this.weights = weights;
        this.enrollments = enrollments;
        this.pages = pages;
    }

    @GetMapping(RecallUrls.REVIEW)
    ModelAndView home(@AuthenticationPrincipal Caller caller, Visit visit) {
        reviews.gather(caller.id());
        Set<String> courses = enrollments.openCourses(caller.id());
        return visit.page(t("place|Review"), Destination.REVIEW)
                .show(
                        "recall/home",
                        pages.home(
                                reviews.outlook(caller.id(), courses, DAYS), weights.of(caller.id()), visit.dates()));
    }

    @PostMapping(RecallUrls.SETTING)
    ModelAndView limit(@RequestParam int minutes, @AuthenticationPrincipal Caller caller) {
        reviews.limit(caller.id(), minutes);
        return SeeOther.to(RecallFlash.SAVED.at(RecallUrls.REVIEW));
    }
}
