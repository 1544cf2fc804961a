package org.aliquot.web.trackrecord;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;

import org.aliquot.access.Audience;
import org.aliquot.readiness.TrackRecord;
import org.aliquot.web.Visit;
import org.aliquot.web.address.GoalUrls;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /track-record}: what we said about chances to pass, and what boards said afterward. */
@Controller
@Audience(Audience.Who.ANYONE)
class TrackRecordController {

    private static final String ABOUT =
            phrase("How often learners passed their board's exam, by the chance that we had given them before it.");

    private final TrackRecord record;

    TrackRecordController(TrackRecord record) {
        this.record = record;
    }

    @GetMapping(GoalUrls.TRACK_RECORD)
    ModelAndView record(Visit visit) {
        return visit.page(t("How our estimates held up"), null)
                .about(t(ABOUT))
                .show("trackrecord/page", TrackRecordWords.page(record.results(), record.shown()));
    }
}
