package org.aliquot.web.statistics;

import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Place;
import org.aliquot.web.staff.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/statistics}: calibrations and simulations. */
@Controller
class StatisticsController {

    static final String PAGE = "statistics/home";
    static final String TITLE = "Statistics";

    private final StatisticsHomes homes;

    StatisticsController(StatisticsHomes homes) {
        this.homes = homes;
    }

    @GetMapping("/teach/statistics")
    ModelAndView home(Visit visit) {
        return visit.at(Place.STATISTICS, TITLE).show(PAGE, homes.home("1", FieldErrors.NONE, visit.dates()));
    }
}
