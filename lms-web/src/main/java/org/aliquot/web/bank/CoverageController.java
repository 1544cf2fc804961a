package org.aliquot.web.bank;

import java.util.List;
import org.aliquot.access.Audience;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.BankUrls;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/items/coverage}: where the bank is thin, for one exam. */
@Controller
@Audience(Audience.Who.STAFF)
class CoverageController {

    private final CoverageViews views;

    CoverageController(CoverageViews views) {
        this.views = views;
    }

    @GetMapping(BankUrls.BANK_COVERAGE)
    ModelAndView coverage(@RequestParam(required = false) @Nullable String exam, Visit visit) {
        CoverageView view =
                views.of(Search.typed(exam)).orElseGet(() -> new CoverageView("", List.of(), List.of(), List.of()));
        return visit.at(Place.BANK, "Coverage").show("bank/coverage", view);
    }
}
