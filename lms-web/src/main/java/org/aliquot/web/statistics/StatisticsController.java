package org.aliquot.web.statistics;

import org.aliquot.access.Audience;
import org.aliquot.statistics.AnswerStatistics;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.StatisticsUrls;
import org.aliquot.web.staff.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/statistics}: calibrations and simulations. */
@Controller
@Audience(Audience.Who.STAFF)
class StatisticsController {

    static final String PAGE = "statistics/home";
    static final String TITLE = "Statistics";

    private final StatisticsHomes homes;
    private final AnswerStatistics statistics;

    StatisticsController(StatisticsHomes homes, AnswerStatistics statistics) {
        this.homes = homes;
        this.statistics = statistics;
    }

    @GetMapping(StatisticsUrls.HOME)
    ModelAndView home(@RequestParam(defaultValue = "") String exam, Visit visit) {
        return visit.at(Place.STATISTICS, TITLE).show(PAGE, homes.home(exam, "1", FieldErrors.NONE, visit));
    }

    @Audience(Audience.Who.ADMINISTRATOR)
    @PostMapping(StatisticsUrls.COUNTING)
    ModelAndView countAnew(Visit visit) {
        statistics.countAnew(visit.caller().id());
        return SeeOther.to(StatisticsUrls.HOME + "#counting-title");
    }
}
