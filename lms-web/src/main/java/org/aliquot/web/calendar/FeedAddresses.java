package org.aliquot.web.calendar;

import org.aliquot.calendar.FeedLinks;
import org.aliquot.people.AccountMail;
import org.aliquot.web.address.CalendarUrls;
import org.springframework.stereotype.Component;

/** The whole address of a calendar. */
@Component
class FeedAddresses implements FeedLinks {

    private final AccountMail site;

    FeedAddresses(AccountMail site) {
        this.site = site;
    }

    @Override
    public String feed(String secret) {
        return site.link(CalendarUrls.feed(secret));
    }
}
