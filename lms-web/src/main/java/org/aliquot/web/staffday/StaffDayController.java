package org.aliquot.web.staffday;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.StaffDayUrls;
import org.aliquot.web.flash.StaffDayFlash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/today}: where an instructor's day begins. */
@Controller
@Audience(Audience.Who.STAFF)
class StaffDayController {

    private final StaffDayPages pages;

    StaffDayController(StaffDayPages pages) {
        this.pages = pages;
    }

    @GetMapping(StaffDayUrls.TODAY)
    ModelAndView today(@RequestParam(required = false) @Nullable UUID note, Visit visit) {
        UUID said = visit.said() == StaffDayFlash.TALKED ? note : null;
        return visit.at(Place.TODAY, "Today").show("staffday/today", pages.page(visit.caller(), said, visit.dates()));
    }
}
