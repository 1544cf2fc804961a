package org.aliquot.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aliquot.PlatformTest;
import org.aliquot.cohort.Scope;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A week begins on Monday at the school's midnight, also after the clocks have changed. */
class SchoolWeeksIT extends PlatformTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 15);

    private static final SchoolWeek.Exams NO_EXAMS = new SchoolWeek.Exams(0, 0);

    @Autowired
    private SchoolWeeks weeks;

    @Autowired
    private SchoolStandings school;

    @Autowired
    private StandingTable table;

    @Test
    void eachDeedCountsInItsWeekOnceForEachOfTheOwnLearners() {
        Person instructor = person(Role.INSTRUCTOR);
        Person one = learner();
        Person other = learner();
        Person stranger = learner();
        cohort(instructor, one, other);
        clockForward(Duration.between(
                jdbc.sql("select server_now()").query(OffsetDateTime.class).single(),
                LocalDateTime.of(2027, 3, 24, 12, 0).atZone(ZONE)));
        sat(one, MONDAY.atTime(0, 0).minusSeconds(1), 3);
        sat(other, MONDAY.minusWeeks(1).atTime(0, 0), 7);
        sat(one, MONDAY.atTime(0, 0), 5);
        learned(one, MONDAY.plusDays(6));
        answered(other, LocalDate.of(2027, 1, 4).atTime(0, 0));
        sat(other, LocalDate.of(2026, 12, 27).atTime(23, 59, 59), 50);
        sat(stranger, MONDAY.atTime(9, 0), 50);

        List<SchoolWeek> found = weeks.of(Scope.taughtBy(instructor.id()), "mlt", null, 13);

        assertThat(found).hasSize(13);
        assertThat(found.getFirst().first()).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(found.stream().filter(week -> week.active() + week.answers() > 0))
                .containsExactly(
                        new SchoolWeek(LocalDate.of(2027, 1, 4), 1, 1, NO_EXAMS, null),
                        new SchoolWeek(MONDAY.minusWeeks(1), 2, 10, NO_EXAMS, null),
                        new SchoolWeek(MONDAY, 1, 5, NO_EXAMS, null));
    }

    @Test
    void examsAreJudgedInTheWeekInWhichTheyWereFinished() {
        Person instructor = person(Role.INSTRUCTOR);
        Person one = learner();
        cohort(instructor, one);
        clockForward(Duration.between(
                jdbc.sql("select server_now()").query(OffsetDateTime.class).single(),
                LocalDateTime.of(2027, 3, 24, 12, 0).atZone(ZONE)));
        finished(one, MONDAY.atTime(0, 0).minusSeconds(1), "exam", true);
        finished(one, MONDAY.atTime(9, 0), "exam", true);
        finished(one, MONDAY.atTime(10, 0), "exam", false);
        finished(one, MONDAY.atTime(11, 0), "exam", null);
        finished(one, MONDAY.atTime(12, 0), "tutor", true);

        assertThat(weeks.of(Scope.taughtBy(instructor.id()), "mlt", null, 13))
                .filteredOn(week -> week.exams().judged() > 0)
                .extracting(SchoolWeek::exams)
                .containsExactly(new SchoolWeek.Exams(1, 1), new SchoolWeek.Exams(2, 1));
    }

    @Test
    void whoIsPausedCountsUntilTheWeekBefore() {
        Person instructor = person(Role.INSTRUCTOR);
        Person there = learner();
        Person paused = learner();
        UUID cohort = UUID.fromString(cohort(instructor, there, paused));
        clockForward(Duration.between(
                jdbc.sql("select server_now()").query(OffsetDateTime.class).single(),
                LocalDateTime.of(2027, 3, 24, 12, 0).atZone(ZONE)));
        ready(there);
        ready(paused);
        jdbc.sql("update enrollment set ends_on = null where account_id in (:both)")
                .param("both", List.of(there.id().value(), paused.id().value()))
                .update();
        jdbc.sql("update enrollment set status = 'paused', paused_on = :day where account_id = :who")
                .param("day", MONDAY.plusDays(3))
                .param("who", paused.id().value())
                .update();

        assertThat(weeks.of(Scope.taughtBy(instructor.id()), "mlt", cohort, 13))
                .filteredOn(week -> week.readiness() != null)
                .extracting(
                        SchoolWeek::first,
                        week -> Objects.requireNonNull(week.readiness()).learners())
                .containsExactly(tuple(MONDAY.minusWeeks(1), 2), tuple(MONDAY, 1), tuple(MONDAY.plusWeeks(1), 1));
        assertThat(school.of(Scope.taughtBy(instructor.id()), "mlt", cohort).learners())
                .as("the page of today says the same")
                .isEqualTo(1);
    }

    /** Counted on a Tuesday of three weeks, whether paused or not. */
    private void ready(Person learner) {
        for (LocalDate week : List.of(MONDAY.minusWeeks(1), MONDAY, MONDAY.plusWeeks(1))) {
            table.keep(
                    new Waiting(learner.id(), "ascp-mlt"),
                    week.plusDays(1),
                    120,
                    new Standing.Chance(0.72, 0.82, 0.92));
        }
    }

    private void sat(Person learner, LocalDateTime at, int answers) {
        finished(learner, at, "exam", null, answers);
    }

    private void finished(Person learner, LocalDateTime at, String mode, @Nullable Boolean passed) {
        finished(learner, at, mode, passed, 9);
    }

    private void finished(Person learner, LocalDateTime at, String mode, @Nullable Boolean passed, int answers) {
        jdbc.sql("""
                        insert into exam_outcome (attempt_id, account_id, exam_key, mode, correct, answered, total, passed, started_at, final_at)
                        values (:id, :who, 'quick-check', :mode, 1, :answers, 50, :passed, :at, :at)
                        """)
                .param("mode", mode)
                .param("passed", passed)
                .param("id", UUID.randomUUID())
                .param("who", learner.id())
                .param("answers", answers)
                .param("at", at.atZone(ZONE).toOffsetDateTime())
                .update();
    }

    private void learned(Person learner, LocalDate day) {
        jdbc.sql("""
                        insert into study_time (account_id, course_id, lesson_id, day, seconds)
                        select :who, l.course_id, l.id, :day, 60
                        from lesson l
                        join course c on c.id = l.course_id and c.slug = 'mlt'
                        limit 1
                        """).param("who", learner.id()).param("day", day).update();
    }

    private void answered(Person learner, LocalDateTime at) {
        jdbc.sql("""
                        insert into check_answer (account_id, item_slug, item_version_id, lesson_id, course_id, payload, correct,
                                                  tries, answered_at)
                        select :who, 'any', gen_random_uuid(), l.id, l.course_id, '{}', true, 1, :at
                        from lesson l
                        join course c on c.id = l.course_id and c.slug = 'mlt'
                        limit 1
                        """)
                .param("who", learner.id())
                .param("at", at.atZone(ZONE).toOffsetDateTime())
                .update();
    }
}
