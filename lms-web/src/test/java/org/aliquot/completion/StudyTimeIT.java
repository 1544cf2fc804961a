package org.aliquot.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Time with lessons: honest over two devices, kept by the school's days. */
class StudyTimeIT extends PlatformTest {

    private static final String FIRST = "mlt-bb-02";
    private static final String SECOND = "mlt-ua-02";

    @Autowired
    private OwnProgress own;

    @Value("${aliquot.zone}")
    private ZoneId zone;

    private Person learner;

    @BeforeEach
    void enrolls() {
        learner = learner();
    }

    @Test
    void countsAMinuteOnTwoDevicesOnce() {
        report(FIRST, 0);
        report(SECOND, 0);
        clockForward(Duration.ofMinutes(1));
        report(FIRST, 60);
        report(SECOND, 60);
        clockForward(Duration.ofMinutes(1));
        report(SECOND, 60);
        report(FIRST, 60);

        assertThat(days().values().stream().mapToInt(Integer::intValue).sum()).isBetween(119, 122);
    }

    @Test
    void losesNothingWhenTheReaderGoesOnToTheNextLesson() {
        report(FIRST, 0);
        clockForward(Duration.ofSeconds(40));
        report(SECOND, 0);
        report(FIRST, 40);

        assertThat(days().values()).containsExactly(40);
    }

    @Test
    void belongsToTheSchoolsDayOnBothSidesOfMidnight() {
        at(LocalDate.of(2027, 1, 15).atTime(23, 59).atZone(zone));
        report(FIRST, 0);
        clockForward(Duration.ofMinutes(2));
        report(FIRST, 120);

        Map<LocalDate, Integer> days = days();
        assertThat(days.get(LocalDate.of(2027, 1, 15))).isBetween(57, 63);
        assertThat(days.get(LocalDate.of(2027, 1, 16))).isBetween(57, 63);
    }

    /** In the school's zone the clocks skip an hour on the one day and repeat one on the other. */
    @Test
    void keepsItsDayWhenTheClocksChange() {
        assertThat(zone).isEqualTo(ZoneId.of("America/New_York"));
        at(LocalDate.of(2027, 3, 14).atTime(1, 59).atZone(zone));
        report(FIRST, 0);
        clockForward(Duration.ofMinutes(2));
        report(FIRST, 120);
        at(LocalDate.of(2027, 11, 7).atTime(0, 5).atZone(zone));
        clockForward(Duration.ofHours(24));
        report(FIRST, 600);

        assertThat(days()).isEqualTo(Map.of(LocalDate.of(2027, 3, 14), 120, LocalDate.of(2027, 11, 7), 600));
    }

    @Test
    void countsTheWeekFromMondayByTheSchoolsCalendar() {
        at(LocalDate.of(2027, 1, 17).atTime(22, 0).atZone(zone));
        report(FIRST, 0);
        clockForward(Duration.ofMinutes(5));
        report(FIRST, 300);
        at(LocalDate.of(2027, 1, 18).atTime(0, 10).atZone(zone));
        report(FIRST, 100);

        CourseProgress course = own.progress(learner.id()).courses().getFirst();
        assertThat(course.secondsSpent()).isEqualTo(400);
        assertThat(course.secondsThisWeek()).isEqualTo(100);
    }

    @Test
    void isNotCountedForALessonThatIsNotThere() {
        learner.api()
                .put("/courses/mlt/lessons/none/progress", "{\"state\": \"started\", \"secondsSpent\": 60}")
                .requireStatus(404);

        assertThat(days()).isEmpty();
    }

    private void at(ZonedDateTime moment) {
        OffsetDateTime now =
                jdbc.sql("select server_now()").query(OffsetDateTime.class).single();
        clockForward(Duration.between(now, moment));
    }

    private void report(String lesson, int seconds) {
        learner.api()
                .put(
                        "/courses/mlt/lessons/" + lesson + "/progress",
                        "{\"state\": \"started\", \"secondsSpent\": %d}".formatted(seconds))
                .requireStatus(200);
    }

    private Map<LocalDate, Integer> days() {
        Map<LocalDate, Integer> days = new TreeMap<>();
        RowCallbackHandler add =
                row -> days.merge(row.getObject("day", LocalDate.class), row.getInt("seconds"), Integer::sum);
        jdbc.sql("select day, seconds from study_time where account_id = :account")
                .param("account", learner.id())
                .query(add);
        return days;
    }
}
