package org.aliquot.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.catalog.CourseArrangement;
import org.aliquot.catalog.CourseChange;
import org.aliquot.catalog.CourseDesk;
import org.aliquot.catalog.CoursePlan;
import org.aliquot.catalog.LessonDesk;
import org.aliquot.catalog.LessonDraft;
import org.aliquot.catalog.LessonPath;
import org.aliquot.catalog.LessonPublishResult;
import org.aliquot.catalog.LessonRelease;
import org.aliquot.catalog.LessonText;
import org.aliquot.draft.SaveResult;
import org.aliquot.draft.TypedDraft;
import org.aliquot.outreach.Strike;
import org.aliquot.outreach.Strikes;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.reports.CohortReport;
import org.aliquot.reports.LearnerLists;
import org.aliquot.reports.LearnerTask;
import org.aliquot.reports.MemberRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lesson that is not open yet: refused by pages and API, with the reason; open as soon as what it waits for is there. */
class LessonAvailabilityIT extends PlatformTest {

    @Autowired
    private CourseDesk courses;

    @Autowired
    private LessonDesk lessons;

    @Autowired
    private DueWork due;

    @Autowired
    private CohortReport report;

    @Autowired
    private LearnerLists lists;

    @Autowired
    private Strikes strikes;

    private final AccountId author = AccountId.next();
    private String course = "";
    private LessonPath first = new LessonPath("", "");
    private LessonPath second = new LessonPath("", "");
    private Person learner;

    @BeforeEach
    void aCourseOfTwoLessons() {
        CoursePlan made = courses.create("Urine " + System.nanoTime(), "For a test.", author);
        course = made.slug();
        courses.arrange(
                course,
                made.version(),
                made.arrangement().with(List.of(new CourseArrangement.Section(null, "One", List.of()))),
                author);
        first = published("First");
        second = published("Second");
        courses.publish(course, author);
        learner = person(Role.LEARNER);
        learner.api().post("/enrollments", "{\"course\": \"" + course + "\"}").requireStatus(201);
    }

    @Test
    void opensAfterAnotherLessonIsCompleted() {
        release(second, new LessonRelease(null, null, List.of(first.lesson())));
        assertClosed(learner.api(), "Opens once you have completed “First”.");

        learner.api().put(progress(first), "{\"state\": \"started\"}").requireStatus(200);
        assertClosed(learner.api(), "completed “First”");
        learner.api().put(progress(first), "{\"state\": \"completed\"}").requireStatus(200);
        assertOpen(learner.api());
    }

    @Test
    void opensOnADay() {
        LocalDate day = today().plusDays(3);
        release(second, new LessonRelease(day, null, List.of()));
        assertClosed(learner.api(), "Opens on ");
        clockForward(Duration.ofDays(4));
        assertOpen(again());
    }

    @Test
    void opensSomeDaysAfterTheEnrollmentStarts() {
        release(second, new LessonRelease(null, 7, List.of()));
        assertClosed(learner.api(), "Opens on ");
        clockForward(Duration.ofDays(6));
        assertClosed(again(), "Opens on ");
        clockForward(Duration.ofDays(1));
        assertOpen(again());
    }

    @Test
    void waitsForAllThatIsSaid() {
        release(second, new LessonRelease(today().plusDays(3), null, List.of(first.lesson())));
        clockForward(Duration.ofDays(4));
        assertClosed(again(), "Opens once you have completed “First”.");
    }

    @Test
    void whatIsBegunStaysOpenAndStaffMayReadAll() {
        learner.api().put(progress(second), "{\"state\": \"started\"}").requireStatus(200);
        release(second, new LessonRelease(today().plusYears(1), null, List.of(first.lesson())));
        assertOpen(learner.api());
        assertOpen(person(Role.INSTRUCTOR).api());
    }

    @Test
    void aRetiredLessonIsNotWaitedFor() {
        release(second, new LessonRelease(null, null, List.of(first.lesson())));
        lessons.retire(first, author);
        assertOpen(learner.api());
    }

    @Test
    void theQuizOfALessonOpensWithIt() {
        Api reader = learner().api();
        String start = "{\"exam\": \"mlt-bb-02-quiz\", \"mode\": \"exam\"}";
        try {
            opens("mlt-bb-02", today().plusDays(3));
            assertThat(reader.post("/attempts", start).code()).isEqualTo("lesson-closed");
            assertThat(reader.get("/exams").raw().body())
                    .doesNotContain("mlt-bb-02-quiz")
                    .contains("quick-check");
            assertThat(reader.get(site() + "/practice/mlt-bb-02-quiz").raw().body())
                    .contains("Opens on ")
                    .doesNotContain("Start the quiz");
        } finally {
            opens("mlt-bb-02", null);
        }
        reader.post("/attempts", start).requireStatus(201);
    }

    private void opens(String lesson, @Nullable LocalDate day) {
        jdbc.sql("update lesson set opens_on = cast(:day as date) where slug = :lesson")
                .param("day", day)
                .param("lesson", lesson)
                .update();
    }

    /** Where the plan of a class asks for it too early. */
    @Test
    void nobodyIsLateWithALessonThatOpensLater() {
        release(second, new LessonRelease(today().plusDays(9), null, List.of()));
        UUID cohort = classThatReads(second, today().plusDays(2));
        assertThat(due.of(learner.id())).extracting(DueItem::title).containsExactly("Second");

        clockForward(Duration.ofDays(4));
        assertOverdue(cohort, 0);
        clockForward(Duration.ofDays(6));
        assertOverdue(cohort, 1);
    }

    @Test
    void norWithOneThatWaitsForSuchALessonUntilThatOneCanBeRead() {
        release(first, new LessonRelease(null, 9, List.of()));
        release(second, new LessonRelease(null, null, List.of(first.lesson())));
        UUID cohort = classThatReads(second, today().plusDays(2));

        clockForward(Duration.ofDays(4));
        assertOverdue(cohort, 0);
        clockForward(Duration.ofDays(6));
        assertClosed(again(), "completed “First”");
        assertOverdue(cohort, 1);
    }

    @Test
    void whoHasBegunALessonIsLateWithIt() {
        learner.api().put(progress(second), "{\"state\": \"started\"}").requireStatus(200);
        release(second, new LessonRelease(today().plusYears(1), null, List.of()));
        UUID cohort = classThatReads(second, today().plusDays(2));

        clockForward(Duration.ofDays(4));
        assertOverdue(cohort, 1);
    }

    /** Before that it is work like any other, and it does not close after it as an exam does. */
    @Test
    void whoHasADayOfTheirOwnForALessonIsLateByThatAlone() {
        UUID cohort = classThatReads(second, today().plusDays(2));
        LocalDate own = today().plusDays(6);
        giveADay(cohort, own);

        clockForward(Duration.ofDays(4));
        assertThat(due.of(learner.id())).singleElement().satisfies(item -> {
            assertThat(item.dueOn()).isEqualTo(own);
            assertThat(item.overdue()).isFalse();
            assertThat(item.closes()).isFalse();
        });
        assertOverdueToStaff(cohort, 0);
        clockForward(Duration.ofDays(4));
        assertOverdue(cohort, 1);
    }

    @Test
    void whoseDayForALessonIsSoonerIsLateBeforeTheClassIs() {
        UUID cohort = classThatReads(second, today().plusDays(20));
        giveADay(cohort, today().plusDays(2));

        clockForward(Duration.ofDays(4));
        assertOverdue(cohort, 1);
    }

    @Test
    void nobodyIsLateByADayOfTheirOwnBeforeTheLessonOpens() {
        release(second, new LessonRelease(today().plusDays(9), null, List.of()));
        UUID cohort = classThatReads(second, today().plusDays(20));
        giveADay(cohort, today().plusDays(2));

        clockForward(Duration.ofDays(4));
        assertOverdue(cohort, 0);
        clockForward(Duration.ofDays(6));
        assertOverdue(cohort, 1);
    }

    @Test
    void aDayForALessonComesWithoutWhatMeansSomethingForExamsOnly() {
        UUID cohort = classThatReads(second, today().plusDays(2));
        String dueOn = "{\"dueOn\": \"" + today().plusDays(6) + "\", \"reason\": \"Works nights\"";

        for (String more : List.of(
                ", \"opensAt\": \"2040-01-01T09:00:00Z\"}", ", \"dueTime\": \"17:00\"}", ", \"moreAttempts\": 1}")) {
            assertThat(giving(cohort, dueOn + more).code()).as(more).isEqualTo("invalid-request");
        }
        assertThat(giving(cohort, dueOn + "}").status()).isEqualTo(200);
    }

    private void giveADay(UUID cohort, LocalDate day) {
        giving(cohort, "{\"dueOn\": \"" + day + "\", \"reason\": \"Works nights\"}")
                .requireStatus(200);
    }

    /** A day of their own for the one thing that the class has to do. */
    private Api.Reply giving(UUID cohort, String day) {
        Api administrator = person(Role.ADMINISTRATOR).api();
        String plan = "/cohorts/" + cohort + "/assignments";
        String work = administrator.get(plan).requireStatus(200).text("/items/0/id");
        return administrator.put(plan + "/" + work + "/own-days/" + learner.id(), day);
    }

    /** To the learner, and to staff wherever they are told. */
    private void assertOverdue(UUID cohort, int count) {
        assertThat(due.of(learner.id()))
                .as("class work")
                .hasSize(count)
                .allSatisfy(item -> assertThat(item.overdue()).isTrue());
        assertOverdueToStaff(cohort, count);
    }

    private void assertOverdueToStaff(UUID cohort, int count) {
        assertThat(report.of(new Caller(author, Set.of(Role.ADMINISTRATOR)), cohort)
                        .orElseThrow())
                .extracting(MemberRow::overdue)
                .as("the class")
                .containsExactly(count);
        assertThat(lists.tasks(learner.id(), List.of(cohort), 10, 0))
                .filteredOn(LearnerTask::isOverdue)
                .as("the page of the learner")
                .hasSize(count);
        assertThat(strikes.of(cohort))
                .filteredOn(strike -> strike.person().equals(learner.id().value()))
                .extracting(Strike::overdue)
                .as("who to talk to")
                .allMatch(overdue -> overdue == count)
                .hasSizeGreaterThanOrEqualTo(count);
    }

    private UUID classThatReads(LessonPath lesson, LocalDate day) {
        UUID cohort = UUID.fromString(cohortOf(
                "{\"name\": \"Class of " + course + "\", \"course\": \"" + course + "\"}",
                person(Role.INSTRUCTOR),
                learner));
        jdbc.sql("""
                        insert into cohort_assignment (id, cohort_id, kind, ref, due_on, closes, tutor, late_answers)
                        values (:id, :cohort, 'lesson', :lesson, :day, false, true, 'count')
                        """)
                .param("id", UUID.randomUUID())
                .param("cohort", cohort)
                .param("lesson", lesson.lesson())
                .param("day", day)
                .update();
        return cohort;
    }

    @Test
    void lessonsCannotWaitForEachOther() {
        release(second, new LessonRelease(null, null, List.of(first.lesson())));
        assertThat(courses.release(first, new LessonRelease(null, null, List.of(second.lesson())), author))
                .isEqualTo(new CourseChange.Refused(CourseChange.Reason.WAITS_FOR_ITSELF));
    }

    private void assertClosed(Api reader, String why) {
        assertThat(page(reader, second).status()).isEqualTo(403);
        assertThat(page(reader, second).raw().body()).contains(why).contains("not open yet");
        assertThat(reader.get(lesson(second)).code()).isEqualTo("lesson-closed");
        assertThat(reader.put(progress(second), "{\"state\": \"completed\"}").status())
                .isEqualTo(403);
        assertThat(reader.get(site() + "/courses/" + course).raw().body())
                .contains(why)
                .doesNotContain("href=\"/courses/" + course + "/" + second.lesson());
    }

    private void assertOpen(Api reader) {
        assertThat(reader.get(lesson(second)).status()).isEqualTo(200);
        assertThat(reader.get(site() + "/courses/" + course).raw().body())
                .contains("href=\"/courses/" + course + "/" + second.lesson());
        assertThat(page(reader, second).status()).isEqualTo(200);
    }

    private Api.Reply page(Api reader, LessonPath path) {
        return reader.get(site() + "/courses/" + course + "/" + path.lesson());
    }

    private String lesson(LessonPath path) {
        return "/courses/" + course + "/lessons/" + path.lesson();
    }

    private String progress(LessonPath path) {
        return lesson(path) + "/progress";
    }

    /** Tokens end; the clock has moved. */
    private Api again() {
        return anonymous().signedIn(learner.email(), PASSWORD);
    }

    private void release(LessonPath path, LessonRelease release) {
        assertThat(courses.release(path, release, author)).isInstanceOf(CourseChange.Changed.class);
    }

    private LessonPath published(String title) {
        UUID section = courses.plan(course).orElseThrow().sections().getFirst().id();
        LessonPath path = courses.addLesson(course, section, title, author).orElseThrow();
        LessonText text = new LessonText(title, "S", 5, List.of("O"), List.of("t"), List.of("R"), "Words.");
        LessonDraft draft = lessons.draft(path).orElseThrow();
        SaveResult<LessonDraft> saved = lessons.save(path, new TypedDraft<>(draft.version(), text, null), author);
        int version = ((SaveResult.Saved<LessonDraft>) saved).draft().version();
        assertThat(lessons.publish(path, version, author)).isInstanceOf(LessonPublishResult.Published.class);
        return path;
    }
}
