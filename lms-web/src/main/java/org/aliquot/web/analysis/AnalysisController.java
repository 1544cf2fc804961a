package org.aliquot.web.analysis;

import org.aliquot.access.Audience;
import org.aliquot.clock.ServerClock;
import org.aliquot.reports.ItemAnswers;
import org.aliquot.reports.ItemAnswersView;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.QuestionUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/items/{slug}/answers}: how a question was answered. */
@Controller
@Audience(Audience.Who.STAFF)
class AnalysisController {

    private final ItemAnswers answers;
    private final AnalysisViews views;
    private final ServerClock clock;

    AnalysisController(ItemAnswers answers, AnalysisViews views, ServerClock clock) {
        this.answers = answers;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping(QuestionUrls.ANSWERS)
    ModelAndView answers(
            @PathVariable String slug, @RequestParam(required = false) @Nullable Integer version, Visit visit) {
        ItemAnswersView found = answers.of(slug).orElseThrow(PageNotFound::new);
        if (found.versions().isEmpty()) {
            throw new PageNotFound();
        }
        AnalysisPage view =
                views.page(found, version, visit.dates(), visit.dates().dateTime(clock.now()));
        return visit.at(Place.BANK, slug + ", answers").show("analysis/item", view);
    }
}
