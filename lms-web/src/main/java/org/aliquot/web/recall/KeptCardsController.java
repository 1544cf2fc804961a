package org.aliquot.web.recall;

import static org.aliquot.web.language.Phrases.t;

import org.aliquot.access.Audience;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.people.Caller;
import org.aliquot.review.Reviews;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Visit;
import org.aliquot.web.address.PhoneUrls;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The reviews of a course as a page that is kept for times without a network. */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class KeptCardsController {

    private final Reviews reviews;
    private final Enrollments enrollments;
    private final KeptCardPages pages;

    KeptCardsController(Reviews reviews, Enrollments enrollments, KeptCardPages pages) {
        this.reviews = reviews;
        this.enrollments = enrollments;
        this.pages = pages;
    }

    @GetMapping(PhoneUrls.CARDS)
    ModelAndView cards(@PathVariable String course, @AuthenticationPrincipal Caller caller, Visit visit) {
        if (!enrollments.openCourses(caller.id()).contains(course)) {
            throw new PageNotFound();
        }
        reviews.gather(caller.id());
        return visit.asNobody()
                .page(t("place|Review"), null)
                .show("phone/cards", pages.of(caller.id(), course, visit.dates()));
    }
}
