package org.aliquot.rehearsal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.PlatformTest;
import org.aliquot.cohort.AssignmentAccess;
import org.aliquot.cohort.Assignments;
import org.aliquot.cohort.ExamAssignment;
import org.aliquot.cohort.OwnDays;
import org.aliquot.cohort.PersonalDays;
import org.aliquot.cohort.PlanChange;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.Entry;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.rehearsal.Roster.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is due on a day is what each learner is let in by. */
class ExamDaysIT extends PlatformTest {

    private static final String EXAM = "mlt-mock-50";
    private static final ZoneId SCHOOL = ZoneId.of("America/New_York");

    /** At two in the morning clocks go to three. */
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 14);

    /** At two in the morning it is one again. */
    private static final LocalDate AUTUMN = LocalDate.of(2027, 11, 7);

    @Autowired
    private ExamDays days;

    @Autowired
    private Assignments assignments;

    @Autowired
    private PersonalDays personal;

    @Autowired
    private Attempts attempts;

    private Caller administrator;
    private Person one;
    private Person other;
    private UUID cohort;

    /** Other tests begin without hours of exams. */
    @AfterEach
    void noHours() {
        jdbc.sql("delete from exam_admission").update();
        jdbc.sql("delete from cohort_assignment where cohort_id = :cohort")
                .param("cohort", cohort)
                .update();
    }

    @BeforeEach
    void aClassOfTwo() {
        jdbc.sql("delete from exam_admission").update();
        administrator = new Caller(person(Role.ADMINISTRATOR).id(), Set.of(Role.ADMINISTRATOR));
        one = learner();
        other = learner();
        cohort = UUID.fromString(cohort(person(Role.INSTRUCTOR), one, other));
    }

    private UUID assign(LocalDate due, boolean closes, @Nullable Instant opens, @Nullable LocalTime hour) {
        var wanted = new ExamAssignment(EXAM, due, closes, false, true, new AssignmentAccess(opens, hour, null));
        assertThat(assignments.assign(administrator, cohort, 0, wanted)).isInstanceOf(PlanChange.Changed.class);
        return assignments.of(cohort).getFirst().id();
    }

    private List<Roster.Line> lines(LocalDate day) {
        return days.of(day).lines().stream()
                .filter(line -> cohort.equals(line.cohort()))
                .toList();
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(SCHOOL).toInstant();
    }

    @Test
    void aClassIsOneLineWithItsHoursAndItsBusiestMinute() {
        assign(SPRING, true, at(SPRING, 9, 0), LocalTime.of(11, 30));
        Roster roster = days.of(SPRING);
        assertThat(lines(SPRING)).hasSize(1);
        Roster.Line line = lines(SPRING).getFirst();
        assertThat(line.opensAt()).isEqualTo(at(SPRING, 9, 0));
        assertThat(line.closesAt()).isEqualTo(at(SPRING, 11, 30));
        assertThat(line.expected()).isEqualTo(2);
        assertThat(roster.busiest().at()).isEqualTo(at(SPRING, 9, 0));
        assertThat(roster.busiest().learners()).isEqualTo(2);
        assertThat(roster.busiest().parts())
                .extracting(Roster.Part::exam, Roster.Part::learners)
                .containsExactly(tuple(EXAM, 2));
    }

    /** An hour that clocks skip, one that comes twice, and midnights of days with 23 and 25 hours. */
    @Test
    void hoursAreThoseByWhichLearnersAreLetInAlsoWhereClocksChange() {
        for (LocalDate day : List.of(SPRING, AUTUMN)) {
            for (LocalTime hour : new @Nullable LocalTime[] {null, LocalTime.of(2, 30), LocalTime.of(1, 30)}) {
                jdbc.sql("delete from cohort_assignment where cohort_id = :cohort")
                        .param("cohort", cohort)
                        .update();
                jdbc.sql("update cohort set plan_version = 0 where id = :cohort")
                        .param("cohort", cohort)
                        .update();
                assign(day, true, at(day, 0, 0), hour);
                assertAsLetIn(day, one);
            }
        }
        assertThat(lines(AUTUMN.plusDays(1))).isEmpty();
        assertThat(lines(AUTUMN.minusDays(1))).isEmpty();
    }

    private void assertAsLetIn(LocalDate day, Person learner) {
        Entry entry = attempts.offer(learner.id(), EXAM).orElseThrow().entry();
        assertThat(lines(day)).hasSize(1);
        assertThat(lines(day).getFirst().opensAt()).isEqualTo(entry.opensAt());
        assertThat(lines(day).getFirst().closesAt()).isEqualTo(entry.closesAt());
    }

    @Test
    void daysOfOnesOwnAreALineOfTheirOwnOnTheirDay() {
        UUID work = assign(SPRING, true, at(SPRING, 9, 0), null);
        LocalDate later = SPRING.plusDays(3);
        personal.give(
                administrator,
                cohort,
                new OwnDays(work, one.id(), at(later, 13, 0), later, LocalTime.of(15, 0), 1, "Was ill"));
        assertThat(lines(SPRING)).hasSize(1);
        assertThat(lines(SPRING).getFirst().learners()).isEqualTo(1);
        assertThat(lines(later)).hasSize(1);
        assertThat(lines(later).getFirst().own()).isTrue();
        assertAsLetIn(later, one);
    }

    @Test
    void noOtherClassOpensItBeyondDaysOfOnesOwn() {
        UUID work = assign(SPRING, true, at(SPRING, 9, 0), null);
        UUID second = UUID.fromString(cohort(person(Role.INSTRUCTOR), one));
        var wanted = new ExamAssignment(
                EXAM, SPRING, true, false, true, new AssignmentAccess(at(SPRING, 8, 0), LocalTime.of(18, 0), null));
        assertThat(assignments.assign(administrator, second, 0, wanted)).isInstanceOf(PlanChange.Changed.class);
        personal.give(
                administrator,
                cohort,
                new OwnDays(work, one.id(), at(SPRING, 13, 0), SPRING, LocalTime.of(15, 0), 0, "Was ill"));
        Entry entry = attempts.offer(one.id(), EXAM).orElseThrow().entry();
        assertThat(lines(SPRING))
                .filteredOn(Roster.Line::own)
                .extracting(Roster.Line::opensAt, Roster.Line::closesAt)
                .containsExactly(tuple(entry.opensAt(), entry.closesAt()));
        jdbc.sql("delete from cohort_assignment where cohort_id = :cohort")
                .param("cohort", second)
                .update();
    }

    @Test
    void theExamsOwnHoursNarrowThoseOfTheClass() {
        assign(SPRING, true, at(SPRING, 8, 0), LocalTime.of(18, 0));
        admission(at(SPRING, 9, 0), at(SPRING, 12, 0), null);
        assertAsLetIn(SPRING, one);
        assertThat(lines(SPRING).getFirst().opensAt()).isEqualTo(at(SPRING, 9, 0));
        assertThat(lines(SPRING).getFirst().closesAt()).isEqualTo(at(SPRING, 12, 0));
    }

    /** Whoever has access and no class that has it on its plan. */
    @Test
    void anExamThatOpensForEverybodyIsALineWithoutAClass() {
        admission(at(SPRING, 10, 0), null, null);
        Roster.Line all = days.of(SPRING).lines().stream()
                .filter(line -> line.cohort() == null)
                .findFirst()
                .orElseThrow();
        assertThat(all.exam()).isEqualTo(EXAM);
        assertThat(all.learners()).isGreaterThanOrEqualTo(2);
        assertThat(days.of(SPRING.plusDays(1)).lines())
                .noneMatch(line -> line.exam().equals(EXAM));
    }

    @Test
    void extraTimeMovesTheLastEnd() {
        assign(SPRING, true, at(SPRING, 9, 0), LocalTime.of(12, 0));
        jdbc.sql("update account set extra_time_percent = 50 where id = :id")
                .param("id", one.id())
                .update();
        Roster.Line line = lines(SPRING).getFirst();
        int limit = requireNonNull(attempts.offer(one.id(), EXAM)
                .orElseThrow()
                .exam()
                .spec()
                .sitting()
                .timeLimitMinutes());
        assertThat(line.extraTime()).isEqualTo(1);
        assertThat(line.lastEnd()).isEqualTo(at(SPRING, 12, 0).plusSeconds(limit * 30L));
    }

    @Test
    void whoCouldNotStartIsNamedWithTheReason() {
        assign(SPRING, true, at(SPRING, 9, 0), null);
        Person third = person(Role.LEARNER);
        jdbc.sql("""
                        insert into cohort_member (cohort_id, account_id, way, joined_at)
                        values (:cohort, :account, 'code', server_now())
                        """).param("cohort", cohort).param("account", third.id()).update();
        jdbc.sql("update account set status = 'suspended' where id = :id")
                .param("id", one.id())
                .update();
        jdbc.sql("update account set password_hash = null where id = :id")
                .param("id", other.id())
                .update();
        assertThat(lines(SPRING).getFirst().learners()).isEqualTo(3);
        assertThat(lines(SPRING).getFirst().expected()).isZero();
        assertThat(problem(Kind.SUSPENDED)).containsExactly(one.id());
        assertThat(problem(Kind.NEVER_ACTIVATED)).containsExactly(other.id());
        assertThat(problem(Kind.NO_ACCESS)).containsExactly(third.id());
    }

    @Test
    void theFirstTenOfManyAreNamedAndAllAreCounted() {
        Person[] many = Stream.generate(this::learner).limit(12).toArray(Person[]::new);
        cohort = UUID.fromString(cohort(person(Role.INSTRUCTOR), many));
        assign(SPRING, false, null, null);
        for (int i = 0; i < many.length; i++) {
            jdbc.sql("update account set status = 'suspended', name = :name where id = :id")
                    .param("name", "%s %02d".formatted(i % 2 == 0 ? "LATE" : "Late", many.length - i))
                    .param("id", many[i].id())
                    .update();
        }
        Roster.Problem suspended = days.of(SPRING).problems().stream()
                .filter(problem -> problem.kind() == Kind.SUSPENDED && cohort.equals(problem.cohort()))
                .findFirst()
                .orElseThrow();
        assertThat(suspended.learners()).isEqualTo(12);
        assertThat(suspended.people())
                .extracting(Roster.Person::name)
                .containsExactly(
                        "Late 01", "LATE 02", "Late 03", "LATE 04", "Late 05", "LATE 06", "Late 07", "LATE 08",
                        "Late 09", "LATE 10");
    }

    @Test
    void whoHasUsedTheirAttemptsIsNamedUnlessTheyHaveMore() {
        assign(SPRING, false, null, null);
        admission(null, null, 1);
        String attempt = one.api()
                .post("/attempts", "{\"exam\": \"" + EXAM + "\", \"mode\": \"exam\"}")
                .text("/id");
        one.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        assertThat(problem(Kind.USED_UP)).containsExactly(one.id());
        UUID work = assignments.of(cohort).getFirst().id();
        personal.give(administrator, cohort, new OwnDays(work, one.id(), null, SPRING, null, 1, "Once more"));
        assertThat(problem(Kind.USED_UP)).isEmpty();
    }

    @Test
    void aWindowShorterThanTheTimeLimitIsSaid() {
        assign(SPRING, true, at(SPRING, 9, 0), LocalTime.of(9, 20));
        assertThat(days.of(SPRING).problems())
                .anyMatch(problem -> problem.kind() == Kind.TOO_SHORT
                        && cohort.equals(problem.cohort())
                        && problem.more().getFirst().equals("20"));
    }

    private List<AccountId> problem(Kind kind) {
        return days.of(SPRING).problems().stream()
                .filter(problem -> problem.kind() == kind && cohort.equals(problem.cohort()))
                .flatMap(problem -> problem.people().stream())
                .map(Roster.Person::account)
                .toList();
    }

    private void admission(@Nullable Instant opens, @Nullable Instant closes, @Nullable Integer most) {
        jdbc.sql("""
                        insert into exam_admission (exam_id, opens_at, closes_at, attempts, feedback, version)
                        select id, cast(:opens as timestamptz), cast(:closes as timestamptz), cast(:most as integer), 'after-final', 1
                        from exam
                        where key = :exam
                        """)
                .param("opens", opens == null ? null : opens.atOffset(ZoneOffset.UTC))
                .param("closes", closes == null ? null : closes.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .param("exam", EXAM)
                .update();
    }
}
