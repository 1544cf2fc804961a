package org.aliquot.web.running;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.AttemptLook;
import org.aliquot.delivery.AttemptLooks;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.RunningUrls;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/attempts/{id}}: one attempt to be looked at, and nothing to be changed. */
@Controller
@Audience(Audience.Who.STAFF)
class AttemptController {

    private final AttemptLooks looks;
    private final AttemptSheets sheets;

    AttemptController(AttemptLooks looks, AttemptSheets sheets) {
        this.looks = looks;
        this.sheets = sheets;
    }

    @GetMapping(RunningUrls.ATTEMPT)
    ModelAndView look(@PathVariable UUID id, Visit visit) {
        AttemptLook look = looks.open(visit.caller(), new AttemptId(id)).orElseThrow(PageNotFound.missing());
        AttemptSheet sheet = sheets.sheet(look, visit.dates());
        return visit.at(Place.ATTEMPTS, sheet.learner() + ": " + sheet.exam()).show("running/attempt", sheet);
    }
}
