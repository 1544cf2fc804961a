package org.aliquot.web.bank;

import java.util.List;
import org.aliquot.access.Audience;
import org.aliquot.access.Deciders;
import org.aliquot.authoring.CoverageGoal;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.BankUrls;
import org.aliquot.web.flash.BankFlash;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/items/coverage}: where the bank is thin, for one exam. */
@Controller
@Audience(Audience.Who.STAFF)
class CoverageController {

    private final CoverageViews views;
    private final CoverageGoal goal;
    private final Deciders deciders;

    CoverageController(CoverageViews views, CoverageGoal goal, Deciders deciders) {
        this.deciders = deciders;
        this.views = views;
        this.goal = goal;
    }

    @GetMapping(BankUrls.BANK_COVERAGE)
    ModelAndView coverage(@RequestParam(required = false) @Nullable String exam, Visit visit) {
        CoverageView view = views.of(Search.typed(exam))
                .orElseGet(() -> new CoverageView("", List.of(), goal.exams(), false, List.of(), List.of()));
        return visit.at(Place.BANK, "Coverage")
                .show("bank/coverage", view.forWhoAims(deciders.isPublisher(visit.caller())));
    }

    /** Sets the goal of this installation; what is no number leaves it as it is. */
    @PostMapping(BankUrls.COVERAGE_GOAL)
    ModelAndView aim(@RequestParam(defaultValue = "") String exams, Visit visit) {
        deciders.requirePublisher(visit.caller());
        if (!exams.strip().matches("[0-9]{1,4}")) {
            return SeeOther.to(BankFlash.GOAL_NO_NUMBER.at(BankUrls.BANK_COVERAGE));
        }
        goal.set(Integer.parseInt(exams.strip()), visit.caller().id());
        return SeeOther.to(BankFlash.GOAL_SET.at(BankUrls.BANK_COVERAGE));
    }
}
