package org.aliquot.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.aliquot.school.School;
import org.aliquot.school.SchoolDecision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A school moves to another zone: what its classes open at nine o'clock still opens at nine. */
class MovedOpeningsIT extends PlatformTest {

    private static final String DAY = "2035-06-01";

    @Autowired
    private School school;

    @AfterEach
    void backHome() {
        move("America/New_York");
        jdbc.sql("update school_setting set time_zone = null").update();
    }

    @Test
    void anExamOpensAtTheSameHourByTheNewClock() {
        Person instructor = person(Role.INSTRUCTOR);
        String cohort = cohort(instructor, person(Role.LEARNER));
        instructor
                .api()
                .post(
                        "/cohorts/" + cohort + "/assignments",
                        "{\"version\": 0, \"exam\": \"quick-check\", \"dueOn\": \"" + DAY
                                + "\", \"dueTime\": \"10:00\", \"opensAt\": \"" + DAY + "T13:00:00Z\"}")
                .requireStatus(200);
        assertThat(opensAt(cohort)).isEqualTo(nine("America/New_York"));

        move("Europe/London");
        assertThat(opensAt(cohort)).isEqualTo(nine("Europe/London"));

        move("Pacific/Honolulu");
        assertThat(opensAt(cohort)).isEqualTo(nine("Pacific/Honolulu"));
    }

    private static Instant nine(String zone) {
        return OffsetDateTime.parse(DAY + "T09:00:00Z")
                .toLocalDateTime()
                .atZone(ZoneId.of(zone))
                .toInstant();
    }

    private Instant opensAt(String cohort) {
        return jdbc.sql("select opens_at from cohort_assignment where cohort_id = cast(:cohort as uuid)")
                .param("cohort", cohort)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private void move(String zone) {
        school.decide(
                new SchoolDecision.Placing(ZoneId.of(zone)),
                school.settings().version(),
                person(Role.ADMINISTRATOR).id());
    }
}
