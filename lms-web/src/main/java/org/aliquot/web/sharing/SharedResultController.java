package org.aliquot.web.sharing;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.AttemptView;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.ResultView;
import org.aliquot.people.Caller;
import org.aliquot.sharing.ResultShare;
import org.aliquot.sharing.ResultShares;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ShareUrls;
import org.aliquot.web.attempt.ResultPages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What a learner lets an instructor see. */
@Controller
@Audience(Audience.Who.STAFF)
class SharedResultController {

    private final ResultShares shares;
    private final Attempts attempts;
    private final ResultPages results;

    SharedResultController(ResultShares shares, Attempts attempts, ResultPages results) {
        this.shares = shares;
        this.attempts = attempts;
        this.results = results;
    }

    @GetMapping(ShareUrls.SHARED)
    ModelAndView show(@PathVariable UUID share, @AuthenticationPrincipal Caller caller, Visit visit) {
        ResultShare found = shares.open(caller.id(), share).orElseThrow(PageNotFound.missing());
        AttemptId id = new AttemptId(found.attempt());
        AttemptView attempt = attempts.find(found.learner(), id).orElseThrow(PageNotFound.missing());
        ResultView result = attempts.result(found.learner(), id).orElseThrow(PageNotFound.missing());
        return visit.at(Place.CLASSES, "Result: " + attempt.title())
                .show(
                        "sharing/shared",
                        new SharedResultPage(
                                found.learnerName(),
                                visit.dates().until(found.endsAt()),
                                results.page(attempt, result, visit.dates())));
    }
}
