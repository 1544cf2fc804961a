package org.aliquot.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.aliquot.digest.Sha256;
import org.aliquot.mastery.LearnersCalendar;
import org.aliquot.people.AccountId;
import org.aliquot.people.PersonErased;
import org.aliquot.people.Secrets;
import org.aliquot.throttle.HourlyCount;
import org.aliquot.throttle.Network;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Secret addresses of calendars: made, made anew, turned off, and read by whoever knows one. */
@Service
public class CalendarFeeds {

    private static final int HOURLY_READINGS = 60;
    private static final int HOURLY_MISSES = 100;

    private final FeedTable table;
    private final CalendarDays days;
    private final ToldEvents told;
    private final LearnersCalendar calendar;
    private final HourlyCount hourly;

    CalendarFeeds(FeedTable table, CalendarDays days, ToldEvents told, LearnersCalendar calendar, HourlyCount hourly) {
        this.table = table;
        this.days = days;
        this.told = told;
        this.calendar = calendar;
        this.hourly = hourly;
    }

    /** Whether there is an address by which this learner's days can be read. */
    @Transactional(readOnly = true)
    public boolean isOn(AccountId learner) {
        return table.exists(learner);
    }

    /** Makes a new secret, which is told this once; one from before ends. */
    @Transactional
    public String make(AccountId learner) {
        String secret = Secrets.random();
        table.make(learner, Sha256.of(secret));
        return secret;
    }

    @Transactional
    public void turnOff(AccountId learner) {
        table.remove(learner.value());
    }

    /** @param network address of whoever asks, whose misses are counted */
    @Transactional
    public FeedReading read(String secret, String network) {
        // the right one is read whatever was missed from there: nobody guesses 256 bits, and services read for many
        Optional<AccountId> learner = table.whose(Sha256.of(secret));
        int count = learner.isPresent()
                ? hourly.count("calendar", secret)
                : hourly.count("calendar-miss", Network.of(network));
        if (count > (learner.isPresent() ? HOURLY_READINGS : HOURLY_MISSES)) {
            return new FeedReading.TooOften();
        }
        return learner.<FeedReading>map(whose -> new FeedReading.Found(days(whose)))
                .orElseGet(FeedReading.Unknown::new);
    }

    private Calendar days(AccountId learner) {
        LocalDate today = calendar.today(learner);
        return told.tell(learner, today, days.of(learner, today));
    }

    @EventListener
    void forget(PersonErased erased) {
        table.remove(erased.account());
    }
}
