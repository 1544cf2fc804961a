package org.aliquot.rostering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.cohort.Cohorts;
import org.aliquot.connections.Connection;
import org.aliquot.connections.ConnectionChange;
import org.aliquot.connections.ConnectionDesk;
import org.aliquot.connections.ConnectionKind;
import org.aliquot.enrollment.EnrollmentSource;
import org.aliquot.people.AccountId;
import org.aliquot.people.ListedIdentities;
import org.aliquot.people.OutsideIdentities;
import org.aliquot.people.OutsidePerson;
import org.aliquot.rostering.FakeCourse.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A class that follows the course of a learning-management system. */
class CourseListsIT extends RosterTest {

    private static final String COURSE = "1 course-7";

    @Autowired
    private ConnectionDesk connections;

    @Autowired
    private OutsideIdentities identities;

    @Autowired
    private ListedIdentities listed;

    @Autowired
    private Cohorts cohorts;

    private FakeCourse course;
    private Connection system;
    private UUID cohort;

    @BeforeEach
    void connect() {
        course = new FakeCourse();
        UUID id = ((ConnectionChange.Changed) connections.connect(ConnectionKind.LTI, course.settings(), administrator))
                .connection()
                .id();
        system = ((ConnectionChange.Changed) connections.activate(id, administrator)).connection();
        cohort = cohort();
        transaction.executeWithoutResult(_ -> {
            classes.told(system.id(), COURSE, "Hematology I", course.at("/members"));
            classes.connect(system.id(), COURSE, cohort, administrator);
        });
    }

    @AfterEach
    void close() {
        course.close();
        connections.disconnect(system.id(), administrator);
    }

    @Test
    void threeHundredInPagesOfFiftyAreThreeHundred() {
        course.hasLearners(1, 300);

        compare();

        assertThat(members(cohort)).hasSize(300);
        assertThat(list().people()).isEqualTo(300);
        assertThat(list().lookedAt()).isNotNull();
    }

    @Test
    void whoIsThereStaysAndAListThatChangesNothingLeavesNoTrace() {
        course.hasLearners(1, 3);
        compare();
        List<String> before = tables();
        long runs = count("roster_run");

        compare();

        assertThat(tables()).isEqualTo(before);
        assertThat(count("roster_run")).isEqualTo(runs);
    }

    @Test
    void afterItWasComparedItIsDueInTheNightAndNotBefore() {
        course.hasLearners(1, 1);
        compare();
        course.hasLearners(2, 2);

        courseLists.round();
        assertThat(members(cohort)).hasSize(1);
        clockForward(Duration.ofHours(29));
        courseLists.round();
        assertThat(members(cohort)).hasSize(2);
    }

    @Test
    void fewWhoAreMissingAreSuspendedAndComeBackAsTheyWere() {
        course.hasLearners(1, 6);
        compare();
        String joined = joinedAt("Student 3");

        course.lets("s3");
        compare();
        assertThat(members(cohort)).hasSize(5).doesNotContain("Student 3");
        assertThat(suspended(cohort)).containsExactly("Student 3");

        clockForward(Duration.ofDays(3));
        course.has("s3", "Student 3", FakeCourse.LEARNER);
        compare();
        assertThat(members(cohort)).hasSize(6);
        assertThat(suspended(cohort)).isEmpty();
        assertThat(joinedAt("Student 3")).isEqualTo(joined);
    }

    @Test
    void whoeverComesByALinkBeforeTheirSystemListsThemIsBackToo() {
        course.hasLearners(1, 6);
        compare();
        course.lets("s3");
        compare();
        AccountId suspended = transaction.execute(
                _ -> identities.meet(new OutsidePerson(system.id(), "s3", null)).id());

        // as a launch does
        cohorts.add(cohort, List.of(suspended), EnrollmentSource.LMS, suspended);

        assertThat(members(cohort)).contains("Student 3");
        assertThat(suspended(cohort)).isEmpty();
    }

    @Test
    void manyWhoAreMissingWaitForAPerson() {
        course.hasLearners(1, 20);
        compare();
        for (int i = 1; i <= 6; i++) {
            course.lets("s" + i);
        }
        course.hasLearners(21, 21);

        compare();

        assertThat(members(cohort)).hasSize(21).contains("Student 21");
        CourseLists.Waiting waiting = courseLists.waiting(list()).orElseThrow();
        assertThat(waiting.people()).isEqualTo(6);
        assertThat(desk.suspendGuarded(waiting.run(), administrator)).isEqualTo(RosterOutcome.DONE);
        assertThat(members(cohort)).hasSize(15);
        assertThat(suspended(cohort)).hasSize(6);
        assertThat(courseLists.waiting(list())).isEmpty();
        assertThat(desk.suspendGuarded(waiting.run(), administrator)).isEqualTo(RosterOutcome.NOT_NOW);
    }

    @Test
    void whoIsBackBeforeThePersonSaysYesIsNotSuspended() {
        course.hasLearners(1, 20);
        compare();
        for (int i = 1; i <= 6; i++) {
            course.lets("s" + i);
        }
        compare();
        UUID stale = courseLists.waiting(list()).orElseThrow().run();
        course.hasLearners(1, 6);
        compare();

        assertThat(desk.suspendGuarded(stale, administrator)).isIn(RosterOutcome.UNKNOWN, RosterOutcome.NOT_NOW);
        assertThat(members(cohort)).hasSize(20);
        assertThat(courseLists.waiting(list())).isEmpty();
    }

    @Test
    void whoIsOnALaterListIsNotSuspendedByAnEarlierOne() {
        course.hasLearners(1, 20);
        compare();
        for (int i = 1; i <= 6; i++) {
            course.lets("s" + i);
        }
        course.hasLearners(21, 21);
        compare();
        UUID earlier = courseLists.waiting(list()).orElseThrow().run();
        course.hasLearners(1, 6);
        compare();

        assertThat(courseLists.waiting(list())).isEmpty();
        assertThat(desk.suspendGuarded(earlier, administrator)).isEqualTo(RosterOutcome.NOT_NOW);
        assertThat(members(cohort)).hasSize(21);
    }

    @Test
    void whoWaitsForAPersonGoesOnWaitingHoweverTheClassGrows() {
        course.hasLearners(1, 25);
        compare();
        for (int i = 1; i <= 5; i++) {
            course.lets("s" + i);
        }
        course.hasLearners(26, 60);
        compare();
        compare();

        assertThat(members(cohort)).hasSize(60);
        assertThat(courseLists.waiting(list()).orElseThrow().people()).isEqualTo(5);
    }

    @Test
    void whoeverComesByALinkWhileTheListIsFetchedStays() {
        course.hasLearners(1, 6);
        compare();
        AccountId late = transaction.execute(_ -> identities
                .meet(new OutsidePerson(system.id(), "late", "Late Comer"))
                .id());
        course.onPage(() -> transaction.executeWithoutResult(_ -> {
            joins(cohort, late.value(), "lms");
            classes.came(system.id(), COURSE, late);
        }));

        compare();

        assertThat(members(cohort)).contains("Late Comer");
    }

    @Test
    void peopleAddedByHandDoNotMakeAnEmptyListASmallOne() {
        joins(cohort, account("learner"), "administrator");
        course.hasLearners(1, 3);
        compare();
        course.isEmpty();

        compare();

        assertThat(members(cohort)).hasSize(4);
    }

    @Test
    void anAccountThatSomebodyHasUsedKeepsItsNameInTheSystemWhenTheListIsUndone() {
        course.hasLearners(1, 1);
        compare();
        UUID account = jdbc.sql("select account_id from cohort_member where cohort_id = :id")
                .param("id", cohort)
                .query(UUID.class)
                .single();
        jdbc.sql("update account set password_hash = 'x' where id = :id")
                .param("id", account)
                .update();
        UUID run = jdbc.sql("select id from roster_run where source_id = :id")
                .param("id", system.id())
                .query(UUID.class)
                .single();

        assertThat(desk.undo(run, administrator)).isEqualTo(RosterOutcome.DONE);

        assertThat(members(cohort)).isEmpty();
        assertThat(transaction.<UUID>execute(_ -> identities
                        .meet(new OutsidePerson(system.id(), "s1", null))
                        .id()
                        .value()))
                .isEqualTo(account);
    }

    @Test
    void nobodyIsLeftInAnEmptyCourseOnlyWhenAPersonSaysSo() {
        course.hasLearners(1, 3);
        compare();
        course.isEmpty();

        compare();

        assertThat(members(cohort)).hasSize(3);
        assertThat(courseLists.waiting(list()).orElseThrow().people()).isEqualTo(3);
    }

    @Test
    void whoWasAddedByHandStaysWhateverTheListSays() {
        UUID byHand = account("learner");
        joins(cohort, byHand, "administrator");
        course.hasLearners(1, 3);
        compare();
        course.lets("s1");

        compare();

        assertThat(members(cohort)).containsExactly("Student 2", "Student 3", "Test Person");
    }

    @Test
    void whoIsInTheClassByAnotherCourseStays() {
        transaction.executeWithoutResult(_ -> {
            classes.told(system.id(), "1 course-8", "Hematology, evening", null);
            classes.connect(system.id(), "1 course-8", cohort, administrator);
        });
        course.hasLearners(1, 6);
        compare();
        transaction.executeWithoutResult(_ -> classes.came(
                system.id(),
                "1 course-8",
                identities.meet(new OutsidePerson(system.id(), "s1", null)).id()));
        course.lets("s1");

        compare();

        assertThat(members(cohort)).contains("Student 1");
        assertThat(jdbc.sql("select count(*) from roster_member where class_id = :class and source_id = :source")
                        .param("class", COURSE)
                        .param("source", system.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void anInstructorIsNamedOnlyWhereAnAdministratorMadeThemOne() {
        course.has("t1", "Ms. Whitfield", FakeCourse.INSTRUCTOR);
        course.has("t2", "Mr. Stranger", FakeCourse.INSTRUCTOR);
        UUID instructor = account("instructor");
        transaction.executeWithoutResult(_ -> listed.recognize(system.id(), Map.of("t1", new AccountId(instructor))));

        compare();

        assertThat(jdbc.sql("select account_id from cohort_instructor where cohort_id = :cohort")
                        .param("cohort", cohort)
                        .query(UUID.class)
                        .list())
                .containsExactly(instructor);
        assertThat(members(cohort)).isEmpty();
    }

    @Test
    void whoIsInactiveOrASystemsOwnPreviewIsNotThere() {
        course.hasInactive("gone");
        course.has(
                "preview",
                "Test Student",
                FakeCourse.LEARNER,
                "http://purl.imsglobal.org/vocab/lti/system/person#TestUser");
        course.has("s1", "Student 1", FakeCourse.LEARNER);

        compare();

        assertThat(members(cohort)).containsExactly("Student 1");
    }

    @Test
    void theLastListCanBeUndone() {
        course.hasLearners(1, 6);
        compare();
        List<String> before = tables();
        course.lets("s2");
        course.hasLearners(7, 9);
        compare();
        assertThat(tables()).isNotEqualTo(before);
        UUID run = jdbc.sql("select id from roster_run order by read_at desc limit 1")
                .query(UUID.class)
                .single();

        assertThat(desk.undo(run, administrator)).isEqualTo(RosterOutcome.DONE);

        assertThat(tables()).isEqualTo(before);
        assertThat(desk.undo(run, administrator)).isEqualTo(RosterOutcome.NOT_NOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fails",
                "noMembers",
                "noJson",
                "loops",
                "endless",
                "otherHost",
            })
    void aListThatIsNotWholeChangesNothing(String fault) {
        course.hasLearners(1, 120);
        compare();
        List<String> before = tables();
        course.isEmpty();
        course.hasLearners(60, 300);
        course.fails(
                1,
                switch (fault) {
                    case "fails" -> Fault.status(500);
                    case "noMembers" -> Fault.says("{\"id\":\"x\"}");
                    case "noJson" -> Fault.says("<html>Please sign in</html>");
                    case "loops" ->
                        Fault.says("{\"members\":[]}", "Link", "<" + course.at("/members") + ">; rel=\"next\"");
                    case "endless" ->
                        Fault.says("{\"members\":[]}", "Link", "<" + course.at("/members?page=1") + ">; rel=next");
                    default -> Fault.says("{\"members\":[]}", "Link", "<http://127.0.0.2:9/members>; rel=\"next\"");
                });

        compare();

        assertThat(tables()).isEqualTo(before);
        assertThat(list().trouble()).isNotBlank();
        assertThat(connections.find(system.id()).orElseThrow().health().isFailing())
                .isTrue();
    }

    @Test
    void aSystemThatIsPausedIsLeftAlone() {
        course.hasLearners(1, 3);
        connections.pause(system.id(), administrator);

        assertThat(courseLists.compareSoon(cohort)).isFalse();
        courseLists.round();

        assertThat(members(cohort)).isEmpty();
    }

    private void compare() {
        assertThat(courseLists.compareSoon(cohort)).isTrue();
        courseLists.round();
    }

    private ListOfClass list() {
        return courseLists.ofClass(cohort).stream()
                .filter(list -> list.classId().equals(COURSE))
                .findFirst()
                .orElseThrow();
    }

    private String joinedAt(String name) {
        return jdbc.sql("""
                        select cast(m.joined_at as text)
                        from cohort_member m
                        join account a on a.id = m.account_id
                        where m.cohort_id = :cohort and a.name = :name
                        """)
                .param("cohort", cohort)
                .param("name", name)
                .query(String.class)
                .single();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
