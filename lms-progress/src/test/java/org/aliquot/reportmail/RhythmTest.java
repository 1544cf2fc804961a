package org.aliquot.reportmail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.reportmail.Rhythm.Every;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day has one moment, whatever the clocks do. */
class RhythmTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    @ParameterizedTest
    @CsvSource({
        "02:30, 2026-03-08, 2026-03-08T03:30, skipped in spring",
        "01:30, 2026-11-01, 2026-11-01T01:30, twice in autumn",
        "06:00, 2026-03-08, 2026-03-08T06:00, after the change",
    })
    void aTimeThatIsSkippedComesLaterAndOneThatComesTwiceCountsOnce(
            LocalTime at, LocalDate day, LocalDateTime local, String why) {
        Rhythm daily = new Rhythm(Every.DAY, DayOfWeek.MONDAY, 1, at);

        assertThat(daily.moment(day, ZONE))
                .as(why)
                .isEqualTo(local.atZone(ZONE).withEarlierOffsetAtOverlap().toInstant());
        assertThat(daily.next(daily.moment(day, ZONE), ZONE)).isEqualTo(day.plusDays(1));
    }

    @ParameterizedTest
    @CsvSource({"DAY, 02:30, 366", "DAY, 01:30, 366", "WEEK, 02:30, 52", "MONTH, 01:30, 12", "MONTH, 02:30, 12"})
    void inAYearItComesOnEachOfItsDaysOnce(Every every, LocalTime at, int times) {
        Rhythm rhythm = new Rhythm(every, DayOfWeek.SUNDAY, 31, at);
        Instant now = LocalDate.of(2028, 1, 1).atStartOfDay(ZONE).toInstant();
        Instant end = LocalDate.of(2029, 1, 1).atStartOfDay(ZONE).toInstant();
        List<LocalDate> days = new ArrayList<>();
        while (true) {
            LocalDate day = rhythm.next(now, ZONE);
            now = rhythm.moment(day, ZONE);
            if (!now.isBefore(end)) {
                break;
            }
            days.add(day);
        }

        assertThat(days)
                .doesNotHaveDuplicates()
                .hasSizeBetween(times, times + 1)
                .allMatch(rhythm::isOn);
    }

    @Test
    void theDayThatWasDoneNeverComesAgainAlsoWhenAClockIsBehind() {
        Rhythm weekly = new Rhythm(Every.WEEK, DayOfWeek.MONDAY, 1, LocalTime.of(6, 0));
        LocalDate done = LocalDate.of(2027, 1, 4);
        Instant before = weekly.moment(done, ZONE).minusSeconds(1);

        assertThat(weekly.next(before, ZONE)).isEqualTo(done);
        assertThat(weekly.nextAfter(done, before, ZONE)).isEqualTo(LocalDate.of(2027, 1, 11));
        assertThat(weekly.nextAfter(done, weekly.moment(LocalDate.of(2027, 1, 18), ZONE), ZONE))
                .isEqualTo(LocalDate.of(2027, 1, 25));
    }

    @Test
    void afterAWhileTheLastDayIsMeantWhoseMomentHasCome() {
        Rhythm weekly = new Rhythm(Every.WEEK, DayOfWeek.MONDAY, 1, LocalTime.of(6, 0));
        LocalDate due = LocalDate.of(2027, 1, 4);
        Instant third = weekly.moment(LocalDate.of(2027, 1, 18), ZONE);

        assertThat(weekly.latest(due, third, ZONE)).isEqualTo(LocalDate.of(2027, 1, 18));
        assertThat(weekly.latest(due, third.minusSeconds(1), ZONE)).isEqualTo(LocalDate.of(2027, 1, 11));
        assertThat(weekly.latest(due, weekly.moment(due, ZONE).minusSeconds(1), ZONE))
                .isEqualTo(due);
    }

    @Test
    void aMonthWithoutTheDayUsesItsLast() {
        Rhythm monthly = new Rhythm(Every.MONTH, DayOfWeek.MONDAY, 31, LocalTime.of(6, 0));
        Instant february = LocalDate.of(2027, 2, 1).atStartOfDay(ZONE).toInstant();

        assertThat(monthly.next(february, ZONE)).isEqualTo(LocalDate.of(2027, 2, 28));
    }
}
