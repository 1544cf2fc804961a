package org.aliquot.reportmail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aliquot.PlatformTest;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.ServerClock;
import org.aliquot.people.Caller;
import org.aliquot.people.Presence;
import org.aliquot.people.Role;
import org.aliquot.reportmail.Rhythm.Every;
import org.aliquot.reports.SavedViews;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A director with a view, an instructor with one learner of a class, and a learner of nobody. */
abstract class ScheduledReports extends PlatformTest {

    static final ZoneId ZONE = ZoneId.of("America/New_York");

    @Autowired
    Schedules schedules;

    @Autowired
    ReportRounds rounds;

    @Autowired
    ScheduleTable table;

    @Autowired
    private ApplicationContext context;

    Person director;
    Person instructor;
    Person member;
    Person stranger;
    UUID view;

    @BeforeEach
    void aView() {
        jdbc.sql("delete from report_schedule").update();
        director = person(Role.ADMINISTRATOR);
        instructor = person(Role.INSTRUCTOR);
        member = learner();
        stranger = learner();
        cohort(instructor, member);
        view = UUID.fromString(director.api()
                .post(
                        "/reports/views",
                        "{\"name\": \"Month end\", \"report\": \"learners\", \"parameters\": {\"course\": \"mlt\"}}")
                .requireStatus(201)
                .text("/id"));
    }

    @AfterEach
    void nothingComesAnyMore() {
        jdbc.sql("delete from report_schedule").update();
    }

    UUID make(ReportFormat format, LocalTime at, String... others) {
        return make(format, new Rhythm(Every.DAY, DayOfWeek.MONDAY, 1, at), others);
    }

    UUID make(ReportFormat format, Rhythm rhythm, String... others) {
        UUID id = UUID.randomUUID();
        assertThat(schedules.make(director.id(), new ScheduleWish(id, view, format, rhythm, List.of(others))))
                .isEqualTo(new ScheduleResult.Made(id));
        return id;
    }

    /** One of Monday, January 4, that came at six. */
    void came(ReportFormat format, String... others) {
        itIs(LocalDateTime.of(2027, 1, 4, 5, 0));
        make(format, LocalTime.of(6, 0), others);
        itIs(LocalDateTime.of(2027, 1, 4, 6, 1));
        rounds.round();
    }

    /** The product's own, but for how files are made. */
    ReportDispatch dispatch(ReportMaker maker) {
        return new ReportDispatch(
                table,
                context.getBean(FileTable.class),
                maker,
                context.getBean(SavedViews.class),
                context.getBean(ReportLetters.class),
                context.getBean(Presence.class),
                context.getBean(AuditLog.class),
                context.getBean(ServerClock.class),
                context.getBean(TransactionTemplate.class),
                () -> ZONE);
    }

    String content(Person person) {
        return schedules
                .open(
                        new Caller(person.id(), Set.of(Role.INSTRUCTOR)),
                        schedules.files(person.id()).getFirst().id())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow();
    }

    int mails(Person person) {
        return jdbc.sql("select count(*) from mail_message where account_id = :id and kind = 'scheduled-report'")
                .param("id", person.id())
                .query(Integer.class)
                .single();
    }

    /** By the clock of the school. */
    void itIs(LocalDateTime local) {
        OffsetDateTime now =
                jdbc.sql("select server_now()").query(OffsetDateTime.class).single();
        clockForward(Duration.between(now, local.atZone(ZONE)));
    }
}
