package org.aliquot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The end of a day in the installation's zone, told in the reader's own. */
class UntilTest {

    @ParameterizedTest
    @CsvSource({
        // the same zone: the last day, also over the changes of the clock
        "America/New_York, 2027-01-01, America/New_York, 'through Dec 31, 2026'",
        "America/New_York, 2026-11-02, America/New_York, 'through Nov 1, 2026'",
        "America/New_York, 2027-03-15, America/New_York, 'through Mar 14, 2027'",
        // another zone: the moment
        "America/New_York, 2027-01-01, America/Los_Angeles, 'until Dec 31, 2026, 9:00 PM'",
        "America/New_York, 2027-01-01, Asia/Tokyo, 'until Jan 1, 2027, 2:00 PM'",
        "America/New_York, 2027-07-01, Europe/Berlin, 'until Jul 1, 2027, 6:00 AM'",
        // between the changes of the clock in America and in Europe the distance is an hour less
        "America/New_York, 2027-03-20, Europe/Berlin, 'until Mar 20, 2027, 5:00 AM'",
        // a zone that skips midnight when its clocks go forward: the day begins an hour later
        "America/Havana, 2027-03-14, America/Havana, 'through Mar 13, 2027'",
        "America/Havana, 2027-03-14, America/Chicago, 'until Mar 13, 2027, 11:00 PM'",
        "Asia/Kolkata, 2027-01-01, Europe/London, 'until Dec 31, 2026, 6:30 PM'"
    })
    void isTheLastDayOrTheMoment(String installation, LocalDate endsOn, String reader, String words) {
        Instant end = endsOn.atStartOfDay(ZoneId.of(installation)).toInstant();

        assertThat(new Dates(ZoneId.of(reader), Locale.US).until(end).replace('\u00a0', ' '))
                .isEqualTo(words);
    }
}
