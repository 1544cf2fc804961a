package org.aliquot.web.statistics;

import java.util.Map;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.access.Deciders;
import org.aliquot.blueprint.Exams;
import org.aliquot.statistics.CalibrationModel;
import org.aliquot.statistics.Calibrations;
import org.aliquot.statistics.DecisionResult;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.StatisticsUrls;
import org.aliquot.web.flash.StatisticsFlash;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/calibrations}: asking for one, watching it, deciding about it. */
@Controller
@Audience(Audience.Who.STAFF)
class CalibrationController {

    /** The form as it was sent; {@code adopt} comes from the button pressed. */
    record DecisionForm(@Nullable Boolean adopt, @Nullable String reason) {}

    private static final int LONGEST_REASON = 500;

    private final Calibrations calibrations;
    private final CalibrationPages pages;
    private final Exams exams;
    private final Deciders deciders;

    CalibrationController(Calibrations calibrations, CalibrationPages pages, Exams exams, Deciders deciders) {
        this.deciders = deciders;
        this.calibrations = calibrations;
        this.pages = pages;
        this.exams = exams;
    }

    @PostMapping(StatisticsUrls.CALIBRATIONS)
    ModelAndView start(
            @RequestParam(required = false) @Nullable String exam,
            @RequestParam(required = false) @Nullable String model,
            Visit visit) {
        String key = Search.orNull(exam);
        if (key != null && exams.exam(key).isEmpty()) {
            throw new PageNotFound();
        }
        CalibrationModel chosen =
                Word.find(CalibrationModel.class, Search.typed(model)).orElse(CalibrationModel.RASCH);
        return SeeOther.to(StatisticsUrls.calibration(
                calibrations.start(key, chosen, visit.caller().id())));
    }

    @GetMapping(StatisticsUrls.CALIBRATION)
    ModelAndView show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String from, Visit visit) {
        String typed = Search.typed(from);
        int first = typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
        return visit.at(Place.STATISTICS, "Calibration")
                .show(
                        "statistics/calibration",
                        pages.page(id, new CalibrationPages.Wish(first, "", FieldErrors.NONE), visit.dates()));
    }

    @PostMapping(StatisticsUrls.DECISION)
    ModelAndView decide(@PathVariable UUID id, @ModelAttribute DecisionForm form, Visit visit) {
        deciders.requirePublisher(visit.caller());
        String reason = Search.typed(form.reason());
        if (form.adopt() == null || reason.isEmpty() || reason.length() > LONGEST_REASON) {
            return refused(
                    id,
                    reason,
                    "Say why, in up to " + LONGEST_REASON + " characters. It goes into the audit log.",
                    visit);
        }
        return switch (calibrations.decide(
                id, form.adopt(), reason, visit.caller().id())) {
            case DecisionResult.Decided _ ->
                SeeOther.to((form.adopt() ? StatisticsFlash.CALIBRATION_ADOPTED : StatisticsFlash.CALIBRATION_DECLINED)
                        .at(StatisticsUrls.calibration(id)));
            case DecisionResult.Refused(var why) -> refused(id, reason, why, visit);
            case DecisionResult.Unknown _ -> throw new PageNotFound();
        };
    }

    private ModelAndView refused(UUID id, String reason, String why, Visit visit) {
        var wish = new CalibrationPages.Wish(0, reason, new FieldErrors(Map.of("reason", why)));
        return visit.at(Place.STATISTICS, "Calibration")
                .show(HttpStatus.UNPROCESSABLE_CONTENT, "statistics/calibration", pages.page(id, wish, visit.dates()));
    }
}
