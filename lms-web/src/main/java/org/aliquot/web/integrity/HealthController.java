package org.aliquot.web.integrity;

import java.util.List;
import org.aliquot.access.Audience;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemReview;
import org.aliquot.bank.ItemVersion;
import org.aliquot.clock.ServerClock;
import org.aliquot.school.SchoolZone;
import org.aliquot.statistics.QuestionHistory;
import org.aliquot.statistics.QuestionPeriod;
import org.aliquot.statistics.SettingHistory;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AnalysisUrls;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/items/{slug}/health}: how a question does month by month. */
@Controller
@Audience(Audience.Who.STAFF)
class HealthController {

    private final QuestionHistory history;
    private final ItemBank bank;
    private final SchoolZone zone;
    private final ServerClock clock;

    HealthController(QuestionHistory history, ItemBank bank, SchoolZone zone, ServerClock clock) {
        this.history = history;
        this.bank = bank;
        this.zone = zone;
        this.clock = clock;
    }

    /** Of a question that is published, or was and has answers. */
    @GetMapping(AnalysisUrls.HEALTH)
    ModelAndView health(@PathVariable String slug, Visit visit) {
        List<SettingHistory> found = history.of(slug, zone.id());
        String stem = bank.find(slug)
                .map(ItemVersion::id)
                .map(bank::review)
                .map(ItemReview::stemHtml)
                .orElse(null);
        if (stem == null && found.isEmpty()) {
            throw new PageNotFound();
        }
        HealthPage view = new HealthPage(
                slug,
                stem,
                found.stream().map(HealthPages::group).toList(),
                QuestionHistory.MONTHS,
                QuestionPeriod.LEAST,
                visit.dates().dateTime(clock.now()));
        return visit.at(Place.BANK, slug + ", month by month").show("integrity/question", view);
    }
}
