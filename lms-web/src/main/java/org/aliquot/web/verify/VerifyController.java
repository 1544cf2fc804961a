package org.aliquot.web.verify;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.aliquot.access.Audience;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.Receipt;
import org.aliquot.school.SchoolZone;
import org.aliquot.web.Dates;
import org.aliquot.web.Visit;
import org.aliquot.web.address.SiteUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Tells anybody with a receipt's code whether it is ours. */
@Controller("verifyPageController")
@Audience(Audience.Who.ANYONE)
class VerifyController {

    private final Attempts attempts;
    private final SchoolZone zone;

    VerifyController(Attempts attempts, SchoolZone zone) {
        this.attempts = attempts;
        this.zone = zone;
    }

    @GetMapping(SiteUrls.VERIFY)
    ModelAndView form(@RequestParam(required = false) @Nullable String code, Visit visit) {
        return code == null || code.isBlank()
                ? show(new VerifyPage("", null), HttpStatus.OK, visit)
                : new ModelAndView("redirect:" + SiteUrls.verify(code.strip()));
    }

    @GetMapping(SiteUrls.VERIFIED)
    ModelAndView verify(@PathVariable String code, Visit visit, Locale locale) {
        Dates dates = new Dates(zone.id(), locale);
        VerifyPage.Found found = attempts.receiptByCode(code)
                .map(receipt -> found(receipt, dates))
                .orElse(null);
        return show(new VerifyPage(code, found), found == null ? HttpStatus.NOT_FOUND : HttpStatus.OK, visit);
    }

    private static VerifyPage.Found found(Receipt receipt, Dates dates) {
        Instant ended = receipt.finalAt();
        return new VerifyPage.Found(
                titled(receipt.exam()),
                dates.dateTime(receipt.startedAt()),
                ended == null ? "" : dates.dateTime(ended),
                receipt.answers().size(),
                receipt.answersKept(),
                receipt.head().equals(receipt.code()));
    }

    private static ModelAndView show(VerifyPage view, HttpStatus status, Visit visit) {
        Map<String, Object> model = Map.of("page", visit.page(t("Check a receipt"), null), "view", view);
        ModelAndView page = new ModelAndView("verify/page", model);
        page.setStatus(status);
        return page;
    }
}
