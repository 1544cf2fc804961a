package org.aliquot.web.calendar;

import static org.aliquot.web.language.Phrases.t;

import org.aliquot.access.Audience;
import org.aliquot.calendar.CalendarFeeds;
import org.aliquot.calendar.FeedLinks;
import org.aliquot.people.Caller;
import org.aliquot.web.Destination;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CalendarUrls;
import org.aliquot.web.flash.GoalFlash;
import org.aliquot.web.language.Bilingual;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /goal/calendar}: the secret address of one's days is made, made anew, and turned off. */
@Controller
@Bilingual
@Audience(Audience.Who.SIGNED_IN)
class CalendarController {

    private final CalendarFeeds feeds;
    private final FeedLinks links;

    CalendarController(CalendarFeeds feeds, FeedLinks links) {
        this.feeds = feeds;
        this.links = links;
    }

    @GetMapping(CalendarUrls.CALENDAR)
    ModelAndView page(@AuthenticationPrincipal Caller caller, Visit visit) {
        return show(visit, new CalendarPage(feeds.isOn(caller.id()), null, null));
    }

    /** The only answer that ever holds the address. */
    @PostMapping(CalendarUrls.CALENDAR)
    ModelAndView make(@AuthenticationPrincipal Caller caller, Visit visit) {
        String address = links.feed(feeds.make(caller.id()));
        return show(visit, new CalendarPage(true, address, address.replaceFirst("^https?:", "webcal:")));
    }

    @PostMapping(CalendarUrls.REMOVAL)
    ModelAndView turnOff(@AuthenticationPrincipal Caller caller) {
        feeds.turnOff(caller.id());
        return SeeOther.to(GoalFlash.CALENDAR_OFF.at(CalendarUrls.CALENDAR));
    }

    private static ModelAndView show(Visit visit, CalendarPage view) {
        return visit.page(t("Your calendar"), Destination.TODAY).show(HttpStatus.OK, "goal/calendar", view);
    }
}
