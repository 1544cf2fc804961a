package org.aliquot.web.records;

import org.aliquot.access.Audience;
import org.aliquot.badge.BadgeKeys;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.RecordUrls;
import org.aliquot.web.flash.RecordFlash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Another key signs badges from now on. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class BadgeKeyController {

    private final BadgeKeys keys;

    BadgeKeyController(BadgeKeys keys) {
        this.keys = keys;
    }

    @PostMapping(RecordUrls.BADGE_KEY)
    ModelAndView renew(Visit visit) {
        keys.renew(visit.caller().id());
        return SeeOther.to(RecordFlash.KEY_MADE.at(RecordUrls.DESIGN));
    }
}
