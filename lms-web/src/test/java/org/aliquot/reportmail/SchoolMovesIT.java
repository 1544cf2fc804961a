package org.aliquot.reportmail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.aliquot.Await;
import org.aliquot.reportmail.Rhythm.Every;
import org.aliquot.school.School;
import org.aliquot.school.SchoolChange;
import org.aliquot.school.SchoolDecision;
import org.aliquot.school.SchoolZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Monday at six is six by the school's clock, also when that becomes another one. */
class SchoolMovesIT extends ScheduledReports {

    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
    private static final ZoneId HONOLULU = ZoneId.of("Pacific/Honolulu");

    @Autowired
    private School school;

    @Autowired
    private SchoolZone zone;

    /** As it was started: nothing decided. */
    @AfterEach
    void backHome() {
        move(ZONE);
        jdbc.sql("update school_setting set time_zone = null").update();
    }

    @Test
    void whatIsScheduledComesByTheNewClock() {
        itIs(MONDAY.minusDays(2).atTime(12, 0));
        make(ReportFormat.CSV, new Rhythm(Every.WEEK, DayOfWeek.MONDAY, 1, LocalTime.of(6, 0)));
        assertThat(due()).isEqualTo(MONDAY.atTime(6, 0).atZone(ZONE).toInstant());

        move(HONOLULU);

        assertThat(zone.id()).isEqualTo(HONOLULU);
        Instant six = MONDAY.atTime(6, 0).atZone(HONOLULU).toInstant();
        Await.until("the schedule by the new clock", () -> due().equals(six));
        itIs(LocalDateTime.ofInstant(six.minusSeconds(60), ZONE));
        rounds.round();
        assertThat(schedules.files(director.id())).isEmpty();
        itIs(LocalDateTime.ofInstant(six.plusSeconds(60), ZONE));
        rounds.round();

        assertThat(schedules.files(director.id())).extracting(KeptFile::day).containsExactly(MONDAY);
        assertThat(due())
                .isEqualTo(MONDAY.plusDays(7).atTime(6, 0).atZone(HONOLULU).toInstant());
    }

    @Test
    void theDayOfTheSchoolIsThatOfItsNewZone() {
        itIs(MONDAY.atTime(2, 0));
        assertThat(LocalDate.ofInstant(now(), zone.id())).isEqualTo(MONDAY);

        move(HONOLULU);

        assertThat(LocalDate.ofInstant(now(), zone.id())).isEqualTo(MONDAY.minusDays(1));
        assertThat(jdbc.sql("select details from audit_entry where action = 'school.changed' order by id desc limit 1")
                        .query((row, number) -> row.getString(1))
                        .single())
                .contains("Pacific/Honolulu");
    }

    private Instant now() {
        return jdbc.sql("select server_now()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private Instant due() {
        return jdbc.sql("select due_at from report_schedule")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private void move(ZoneId to) {
        int version = school.settings().version();
        assertThat(school.decide(new SchoolDecision.Placing(to), version, director.id()))
                .isInstanceOf(SchoolChange.Changed.class);
    }
}
