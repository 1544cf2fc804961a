package org.aliquot.web;

import java.util.UUID;
import org.aliquot.notices.SiteMap;
import org.aliquot.web.staff.StaffUrls;
import org.springframework.stereotype.Component;

/** Our pages, for modules that tell people of something and know no page. */
@Component
class PageAddresses implements SiteMap {

    @Override
    public String course(String slug) {
        return Urls.course(slug);
    }

    @Override
    public String today() {
        return Urls.today();
    }

    @Override
    public String profile() {
        return Urls.profile();
    }

    @Override
    public String result(UUID attempt) {
        return Urls.result(attempt.toString());
    }

    @Override
    public String review(String slug) {
        return StaffUrls.review(slug);
    }
}
