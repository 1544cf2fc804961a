package org.aliquot.web.reminder;

import org.aliquot.reminder.ReminderLinks;
import org.aliquot.web.address.ReminderUrls;
import org.aliquot.web.address.SiteUrls;
import org.springframework.stereotype.Component;

/** The pages that reminders lead to. */
@Component
class ReminderAddresses implements ReminderLinks {

    @Override
    public String today() {
        return SiteUrls.TODAY;
    }

    @Override
    public String end(String secret) {
        return ReminderUrls.end(secret);
    }
}
