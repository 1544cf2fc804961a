package org.aliquot.web.progress;

import static org.aliquot.web.language.Phrases.t;

import org.aliquot.access.Audience;
import org.aliquot.people.Caller;
import org.aliquot.web.Destination;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Visit;
import org.aliquot.web.address.SiteUrls;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How far a learner has come: by area of the exam, by lesson and by exam. Each figure opens what it was counted from. */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class ProgressController {

    private final ProgressPages pages;
    private final AnswersPages answers;

    ProgressController(ProgressPages pages, AnswersPages answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping(SiteUrls.PROGRESS)
    ModelAndView progress(@AuthenticationPrincipal Caller caller, Visit visit) {
        return visit.page(t("Progress"), Destination.PROGRESS)
                .show("progress/page", pages.page(caller.id(), visit.dates()));
    }

    @GetMapping(SiteUrls.PROGRESS_ANSWERS)
    ModelAndView answers(
            @RequestParam(defaultValue = "") String area,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Caller caller,
            Visit visit) {
        AnswersPage view = answers.page(
                        caller.id(), area, Search.orNull(topic), Math.clamp(page, 1, 10_000), visit.dates())
                .orElseThrow(PageNotFound::new);
        return visit.page(view.title(), Destination.PROGRESS).show("progress/answers", view);
    }
}
