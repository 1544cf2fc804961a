package org.aliquot.web.reportmail;

import org.aliquot.access.Audience;
import org.aliquot.access.BySecret;
import org.aliquot.reportmail.Schedules;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ReportMailUrls;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Ends the mails of a report without a sign-in. Opening the link changes nothing, because programs open links, too. */
@Controller
@Audience(Audience.Who.ANYONE)
class EndController {

    private final Schedules schedules;

    EndController(Schedules schedules) {
        this.schedules = schedules;
    }

    @GetMapping(ReportMailUrls.END)
    ModelAndView ask(@PathVariable String secret, Visit visit) {
        if (!schedules.isKnown(secret)) {
            throw new PageNotFound();
        }
        return show(visit, new EndPage(ReportMailUrls.end(secret), !schedules.comes(secret)));
    }

    /** The form of the page, and the button that mailboxes show beside a mail. */
    @BySecret
    @PostMapping(ReportMailUrls.END)
    ModelAndView end(@PathVariable String secret, Visit visit) {
        if (!schedules.end(secret)) {
            throw new PageNotFound();
        }
        return show(visit, new EndPage(ReportMailUrls.end(secret), true));
    }

    private static ModelAndView show(Visit visit, EndPage view) {
        return visit.page("Reports by email", null).show(HttpStatus.OK, "reportmail/end", view);
    }
}
