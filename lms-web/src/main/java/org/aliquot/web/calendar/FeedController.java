package org.aliquot.web.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.aliquot.access.Audience;
import org.aliquot.calendar.Calendar;
import org.aliquot.calendar.CalendarFeeds;
import org.aliquot.calendar.FeedReading;
import org.aliquot.digest.Sha256;
import org.aliquot.people.AccountMail;
import org.aliquot.web.address.CalendarUrls;
import org.aliquot.web.address.SiteUrls;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The calendar itself: whoever knows the address has it, and nothing else of the learner's. */
@Controller
@Audience(Audience.Who.ANYONE)
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofHours(1);

    private final CalendarFeeds feeds;
    private final AccountMail site;

    FeedController(CalendarFeeds feeds, AccountMail site) {
        this.feeds = feeds;
        this.site = site;
    }

    @GetMapping(CalendarUrls.FEED)
    ResponseEntity<byte[]> read(@PathVariable String secret, HttpServletRequest request) {
        return switch (feeds.read(secret, request.getRemoteAddr())) {
            case FeedReading.Found(var calendar) -> file(calendar);
            case FeedReading.Unknown() -> ResponseEntity.notFound().build();
            case FeedReading.TooOften() ->
                ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                        .header(HttpHeaders.RETRY_AFTER, String.valueOf(FRESH.toSeconds()))
                        .build();
        };
    }

    /** The same day with the same plan is the same file, so that most readings of a day carry none. */
    private ResponseEntity<byte[]> file(Calendar calendar) {
        byte[] file = FeedFile.of(calendar, site.link(SiteUrls.TODAY)).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .eTag(Sha256.hex(file))
                .body(file);
    }
}
