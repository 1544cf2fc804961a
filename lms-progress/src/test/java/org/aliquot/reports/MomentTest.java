package org.aliquot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-07, America/New_York, 2026-03-08T05:00:00Z",
        "2026-03-08, America/New_York, 2026-03-09T04:00:00Z",
        "2026-11-01, America/New_York, 2026-11-02T05:00:00Z",
        "2026-10-31, Pacific/Chatham, 2026-10-31T10:15:00Z",
    })
    void aDayEndsAtTheMidnightOfTheSchool(LocalDate day, ZoneId zone, Instant end) {
        assertThat(Moment.endOf(day, zone)).isEqualTo(new Moment(day, end));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T03:00:00Z, America/New_York, 2026-11-20",
        "2026-11-20T12:00:00Z, Pacific/Chatham, 2026-11-21"
    })
    void nowIsOnTheDayOfTheSchool(Instant now, ZoneId zone, LocalDate day) {
        assertThat(Moment.now(now, zone).day()).isEqualTo(day);
        assertThat(Moment.now(now, zone).end()).isAfter(now);
    }
}
