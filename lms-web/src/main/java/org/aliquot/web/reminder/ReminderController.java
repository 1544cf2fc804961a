package org.aliquot.web.reminder;

import static org.aliquot.web.language.Phrases.t;

import org.aliquot.access.Audience;
import org.aliquot.access.BySecret;
import org.aliquot.reminder.Reminders;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ReminderUrls;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Ends reminders without a sign-in. Opening the link changes nothing, because programs open links, too. */
@Controller
@Audience(Audience.Who.ANYONE)
class ReminderController {

    private final Reminders reminders;

    ReminderController(Reminders reminders) {
        this.reminders = reminders;
    }

    @GetMapping(ReminderUrls.END)
    ModelAndView ask(@PathVariable String secret, Visit visit) {
        if (!reminders.isKnown(secret)) {
            throw new PageNotFound();
        }
        return show(visit, new EndPage(ReminderUrls.end(secret), false));
    }

    /** The form of the page, and the button that mailboxes show beside a mail. */
    @BySecret
    @PostMapping(ReminderUrls.END)
    ModelAndView end(@PathVariable String secret, Visit visit) {
        if (!reminders.end(secret)) {
            throw new PageNotFound();
        }
        return show(visit, new EndPage(ReminderUrls.end(secret), true));
    }

    private static ModelAndView show(Visit visit, EndPage view) {
        return visit.page(t("Reminders by email"), null).show(HttpStatus.OK, "reminder/end", view);
    }
}
