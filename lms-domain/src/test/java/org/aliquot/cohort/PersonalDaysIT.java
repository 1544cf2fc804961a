package org.aliquot.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aliquot.ModuleTest;
import org.aliquot.enrollment.Payer;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.PersonErased;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Days of one's own hold for that person, whatever their classes say, and go with them. */
class PersonalDaysIT extends ModuleTest {

    private static final String EXAM = "an-exam";
    private static final String LESSON = "a-lesson";
    private static final LocalDate DAY = LocalDate.of(2040, 1, 8);

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Assignments assignments;

    @Autowired
    private PersonalDays personal;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private Caller administrator;
    private AccountId learner;
    private UUID cohort;
    private String course;

    @BeforeEach
    void haveAClass() {
        administrator = new Caller(new AccountId(account("administrator")), Set.of(Role.ADMINISTRATOR));
        learner = new AccountId(account("learner"));
        course = "course-" + learner;
        course(course);
        cohort = classOf();
    }

    @Test
    void itClosesForThemAtTheirEndAlsoWhereNoClassCloses() {
        assertThat(give(work(cohort, false, null), DAY.plusDays(4))).isInstanceOf(OwnDaysResult.Done.class);

        AssignedRules rules = rules();

        assertThat(rules.ownDays()).isTrue();
        assertThat(rules.closesAt()).contains(assignments.endOf(DAY.plusDays(4), LocalTime.NOON));
    }

    @Test
    void noOtherClassOpensItBeyondThem() {
        work(classOf(), true, LocalTime.of(8, 0));
        work(classOf(), false, null);
        give(work(cohort, false, null), DAY.minusDays(4));

        assertThat(rules().closesAt()).contains(assignments.endOf(DAY.minusDays(4), LocalTime.NOON));
    }

    @Test
    void takenBackTheDaysOfTheClassAreTheirsAgain() {
        UUID work = work(cohort, true, null);
        give(work, DAY.plusDays(4));

        personal.take(administrator, cohort, work, learner);

        assertThat(rules().ownDays()).isFalse();
        assertThat(rules().closesAt()).contains(assignments.endOf(DAY));
    }

    /** A lesson opens by its course, closes never, and is read as often as one likes. */
    @Test
    void ofALessonTheyAreALastDayAlone() {
        UUID lesson = lesson();
        OwnDays opened = new OwnDays(
                lesson, learner, Instant.parse("2040-01-07T14:00:00Z"), DAY.plusDays(4), null, 0, "Was ill");
        OwnDays timed = new OwnDays(lesson, learner, null, DAY.plusDays(4), LocalTime.NOON, 0, "Was ill");
        OwnDays again = new OwnDays(lesson, learner, null, DAY.plusDays(4), null, 1, "Was ill");
        OwnDays alone = new OwnDays(lesson, learner, null, DAY.plusDays(4), null, 0, "Was ill");

        assertThat(personal.give(administrator, cohort, opened)).isEqualTo(new OwnDaysResult.ForExamsOnly("opensAt"));
        assertThat(personal.give(administrator, cohort, timed)).isEqualTo(new OwnDaysResult.ForExamsOnly("dueTime"));
        assertThat(personal.give(administrator, cohort, again))
                .isEqualTo(new OwnDaysResult.ForExamsOnly("moreAttempts"));
        assertThat(personal.of(cohort)).isEmpty();
        assertThat(personal.give(administrator, cohort, alone)).isInstanceOf(OwnDaysResult.Done.class);
        assertThat(personal.of(cohort)).containsExactly(alone);
        assertThat(assignments.rules(learner)).as("of exams").isEmpty();
    }

    /** As a plan that is copied meets a class that has the lesson already. */
    @Test
    void anotherDayForTheClassLeavesThem() {
        UUID lesson = lesson();
        OwnDays days = new OwnDays(lesson, learner, null, DAY.plusDays(4), null, 0, "Was ill");
        personal.give(administrator, cohort, days);

        assertThat(assignments.pace(administrator, cohort, 1, Map.of(LESSON, DAY.plusDays(9))))
                .isInstanceOf(PlanChange.Changed.class);

        assertThat(assignments.of(cohort).getFirst().dueOn()).isEqualTo(DAY.plusDays(9));
        assertThat(personal.of(cohort)).containsExactly(days);
    }

    /** They say why, such as an illness. */
    @Test
    void theyGoWhenThePersonIsErased() {
        give(work(cohort, true, null), DAY.plusDays(4));
        assertThat(personal.of(cohort)).hasSize(1);

        transaction.executeWithoutResult(_ -> events.publishEvent(
                new PersonErased(learner.value(), administrator.id().value())));

        assertThat(personal.of(cohort)).isEmpty();
    }

    private UUID classOf() {
        UUID made = cohorts.create(
                        new CohortSettings(
                                "A class", CohortKind.CLASS, course, null, null, null, Payer.SCHOOL, null, null),
                        administrator.id())
                .orElseThrow()
                .id();
        jdbc.sql("""
                        insert into cohort_member (cohort_id, account_id, way, joined_at)
                        values (:cohort, :account, 'code', server_now())
                        """).param("cohort", made).param("account", learner).update();
        return made;
    }

    private UUID work(UUID of, boolean closes, @Nullable LocalTime dueTime) {
        AssignmentAccess access = new AssignmentAccess(null, dueTime, null);
        assertThat(assignments.assign(administrator, of, 0, new ExamAssignment(EXAM, DAY, closes, false, true, access)))
                .isInstanceOf(PlanChange.Changed.class);
        return assignments.of(of).getFirst().id();
    }

    private UUID lesson() {
        assertThat(assignments.pace(administrator, cohort, 0, Map.of(LESSON, DAY)))
                .isInstanceOf(PlanChange.Changed.class);
        return assignments.of(cohort).getFirst().id();
    }

    private OwnDaysResult give(UUID work, LocalDate due) {
        return personal.give(
                administrator, cohort, new OwnDays(work, learner, null, due, LocalTime.NOON, 0, "Was ill"));
    }

    private AssignedRules rules() {
        return Objects.requireNonNull(assignments.rules(learner).get(EXAM));
    }
}
