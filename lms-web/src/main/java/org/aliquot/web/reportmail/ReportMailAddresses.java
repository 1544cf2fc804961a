package org.aliquot.web.reportmail;

import java.util.UUID;
import org.aliquot.reportmail.ReportMailLinks;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.ReportMailUrls;
import org.aliquot.web.address.ReportUrls;
import org.springframework.stereotype.Component;

/** The pages that such mails lead to. */
@Component
class ReportMailAddresses implements ReportMailLinks {

    @Override
    public String file(UUID file) {
        return ReportMailUrls.file(file);
    }

    @Override
    public String view(UUID view) {
        return Address.of(ReportUrls.VIEW, view);
    }

    @Override
    public String files() {
        return ReportMailUrls.SCHEDULES;
    }

    @Override
    public String end(String secret) {
        return ReportMailUrls.end(secret);
    }
}
