package org.aliquot.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.aliquot.access.Audience;
import org.aliquot.calendar.CalendarFeeds;
import org.aliquot.calendar.FeedLinks;
import org.aliquot.people.Caller;
import org.aliquot.reminder.Reminders;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's days beyond the pages: the calendar's secret address, and the hour at which they are reminded by mail. */
@RestController
@Audience(Audience.Who.SIGNED_IN)
@RequestMapping(path = "/api/v1/me", produces = "application/json")
class MyStudyDaysController {

    private static final int LAST_HOUR = 23;

    /** {@code on} says whether there is an address; it is told only when it is made. */
    record CalendarJson(boolean on, @Nullable String address) {}

    /** {@code hour} of the caller's clock, from 0 to 23; absent where no reminder is wanted. */
    record ReminderJson(@Nullable Integer hour) {}

    record ReminderChange(@NotNull Integer hour) {}

    private final CalendarFeeds feeds;
    private final FeedLinks links;
    private final Reminders reminders;

    MyStudyDaysController(CalendarFeeds feeds, FeedLinks links, Reminders reminders) {
        this.feeds = feeds;
        this.links = links;
        this.reminders = reminders;
    }

    @GetMapping("/calendar")
    CalendarJson calendar(@AuthenticationPrincipal Caller caller) {
        return new CalendarJson(feeds.isOn(caller.id()), null);
    }

    /** Makes a new address; one from before ends. The only answer that ever holds it. */
    @PostMapping("/calendar")
    @ResponseStatus(HttpStatus.CREATED)
    CalendarJson makeCalendar(@AuthenticationPrincipal Caller caller) {
        return new CalendarJson(true, links.feed(feeds.make(caller.id())));
    }

    @DeleteMapping("/calendar")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void turnOffCalendar(@AuthenticationPrincipal Caller caller) {
        feeds.turnOff(caller.id());
    }

    @GetMapping("/reminder")
    ReminderJson reminder(@AuthenticationPrincipal Caller caller) {
        return new ReminderJson(reminders.hour(caller.id()).orElse(null));
    }

    @PutMapping(path = "/reminder", consumes = "application/json")
    ReminderJson remind(@Valid @RequestBody ReminderChange wanted, @AuthenticationPrincipal Caller caller) {
        if (wanted.hour() < 0 || wanted.hour() > LAST_HOUR) {
            throw ApiProblem.invalid("hour", "out-of-range", "An hour of the day, 0 to 23.");
        }
        reminders.remind(caller.id(), wanted.hour());
        return new ReminderJson(wanted.hour());
    }

    @DeleteMapping("/reminder")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endReminder(@AuthenticationPrincipal Caller caller) {
        reminders.end(caller.id());
    }
}
