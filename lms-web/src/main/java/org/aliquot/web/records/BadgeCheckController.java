package org.aliquot.web.records;

import static org.aliquot.web.language.Phrases.t;

import jakarta.servlet.http.HttpServletRequest;
import org.aliquot.access.Audience;
import org.aliquot.badge.BadgeChecks;
import org.aliquot.badge.BadgeVerdict;
import org.aliquot.web.Visit;
import org.aliquot.web.address.RecordUrls;
import org.aliquot.web.language.Bilingual;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /badges}: tells anybody whether a badge holds. */
@Bilingual
@Controller
@Audience(Audience.Who.ANYONE)
class BadgeCheckController {

    private final BadgeChecks checks;
    private final BadgeWords words;

    BadgeCheckController(BadgeChecks checks, BadgeWords words) {
        this.checks = checks;
        this.words = words;
    }

    @GetMapping(RecordUrls.BADGES)
    ModelAndView form(Visit visit) {
        return show(HttpStatus.OK, new BadgePage("", null), visit);
    }

    @PostMapping(RecordUrls.BADGES)
    ModelAndView check(
            @RequestParam(required = false) @Nullable String badge, Visit visit, HttpServletRequest request) {
        String typed = Search.typed(badge);
        if (typed.isEmpty()) {
            return form(visit);
        }
        BadgeVerdict verdict = checks.check(typed, request.getRemoteAddr());
        HttpStatus status = verdict instanceof BadgeVerdict.TooOften ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.OK;
        return show(status, new BadgePage(typed, words.found(verdict)), visit);
    }

    private static ModelAndView show(HttpStatus status, BadgePage view, Visit visit) {
        return visit.page(t("Check a badge"), null).show(status, "records/badge", view);
    }
}
