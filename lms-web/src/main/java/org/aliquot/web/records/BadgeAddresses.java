package org.aliquot.web.records;

import org.aliquot.badge.BadgeSite;
import org.aliquot.people.AccountMail;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.RecordUrls;
import org.springframework.stereotype.Component;

/** Our pages, for badges that name them. */
@Component
class BadgeAddresses implements BadgeSite {

    private final AccountMail site;

    BadgeAddresses(AccountMail site) {
        this.site = site;
    }

    @Override
    public String issuer() {
        return site.link(RecordUrls.BADGE_ISSUER);
    }

    @Override
    public String keys() {
        return site.link(RecordUrls.BADGE_KEYS);
    }

    @Override
    public String achievement(String course) {
        return site.link(Address.of(RecordUrls.BADGE_COURSE, course));
    }

    @Override
    public String credential(String serial) {
        return site.link(RecordUrls.checked(serial));
    }

    @Override
    public String status(String serial) {
        return site.link(Address.of(RecordUrls.BADGE_STATUS, serial));
    }
}
