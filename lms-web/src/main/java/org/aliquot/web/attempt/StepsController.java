package org.aliquot.web.attempt;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.AttemptView;
import org.aliquot.delivery.Attempts;
import org.aliquot.people.Caller;
import org.aliquot.web.Destination;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.language.Bilingual;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** How the estimate of an adaptive exam settled, question by question. */
@Bilingual
@Controller
@Audience(Audience.Who.SIGNED_IN)
class StepsController {

    private final Attempts attempts;
    private final StepsPages pages;

    StepsController(Attempts attempts, StepsPages pages) {
        this.attempts = attempts;
        this.pages = pages;
    }

    @GetMapping(ExamUrls.STEPS)
    ModelAndView steps(@PathVariable UUID id, @AuthenticationPrincipal Caller caller, Visit visit) {
        AttemptView attempt = attempts.find(caller.id(), new AttemptId(id)).orElseThrow(PageNotFound.missing());
        StepsPage view = pages.page(attempt).orElseThrow(PageNotFound.missing());
        return visit.page(t("Step by step: {0}", titled(attempt.title())), Destination.PRACTICE)
                .show("attempt/steps", view);
    }
}
