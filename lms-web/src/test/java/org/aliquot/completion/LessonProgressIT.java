package org.aliquot.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.aliquot.Api.Reply;
import org.aliquot.PlatformTest;
import org.aliquot.clock.Ids;
import org.aliquot.completion.LessonProgressTable.Kept;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Reading is kept: honestly measured, completed once, and one's own. */
@RecordApplicationEvents
class LessonProgressIT extends PlatformTest {

    private static final String COURSE = """
            insert into course (id, slug, title, summary, status, edited, version)
            values (:id, :slug, 'A reading course', '', 'published', false, 0)
            """;

    private static final String LESSON = """
            with placed as (
              insert into section (id, course_id, position, title)
              values (gen_random_uuid(), :course, :position, 'A section')
              returning id)
            insert into lesson (id, slug, course_id, section_id, position, status, edited)
            select :id, :slug, :course, placed.id, :position, 'published', false
            from placed
            """;

    private static final String VERSION = """
            insert into lesson_version (id, lesson_id, number, title, summary, minutes, body, objectives, topics, checks,
                                        sources, exhibits, published_at)
            values (:id, :lesson, 1, 'A lesson', '', 20, '', '{}', '{}', '{}', '{}', '{}', server_now())
            """;

    @Autowired
    private LessonProgress progress;

    @Autowired
    private LessonProgressTable table;

    private final String course = "reading-" + Ids.next();
    private Person learner;

    @BeforeEach
    void enrolls() {
        UUID id = Ids.next();
        jdbc.sql(COURSE).param("id", id).param("slug", course).update();
        IntStream.rangeClosed(1, 3).forEach(position -> lesson(id, position));
        learner = person(Role.LEARNER);
        learner.api().post("/enrollments", "{\"course\": \"" + course + "\"}").requireStatus(201);
    }

    @AfterEach
    void leavesNoCourseBehind() {
        jdbc.sql("update course set status = 'retired' where slug = :slug")
                .param("slug", course)
                .update();
    }

    @Test
    void addsReadingTimeUpToTheWallTime() {
        report("started", 0);
        clockForward(Duration.ofMinutes(2));

        assertThat(seconds(report("started", 90))).isEqualTo(90);
        clockForward(Duration.ofMinutes(1));
        assertThat(seconds(report("started", 5000))).isBetween(150, 155);
    }

    @Test
    void addsNextToNothingWhenAReportIsSentTwice() {
        report("started", 0);
        clockForward(Duration.ofMinutes(1));
        report("started", 60);

        assertThat(seconds(report("started", 60))).isBetween(60, 63);
    }

    @Test
    void stopsCountingAPageThatWasLeftOpenOvernight() {
        report("started", 0);
        clockForward(Duration.ofHours(8));

        assertThat(seconds(report("started", 8 * 3600))).isEqualTo((int) StudyTime.MOST_AT_ONCE.toSeconds());
    }

    @Test
    void staysCompletedWithTheTimeOfTheFirstCompletion() {
        String completedAt = report("completed", 0).text("/completedAt");
        clockForward(Duration.ofHours(1));
        report("completed", 0);
        Reply again = report("started", 0);

        assertThat(again.text("/state")).isEqualTo("completed");
        assertThat(again.text("/completedAt")).isEqualTo(completedAt);
    }

    @Test
    void tellsOfTheFirstCompletionOnly(@Autowired ApplicationEvents events) {
        report(caller(learner), LessonState.STARTED);
        report(caller(learner), LessonState.COMPLETED);
        report(caller(learner), LessonState.COMPLETED);

        assertThat(events.stream(LessonCompleted.class)).singleElement().satisfies(event -> {
            assertThat(event.account()).isEqualTo(learner.id().value());
            assertThat(event.course()).isEqualTo(course);
            assertThat(event.lesson()).isEqualTo("one-1");
        });
    }

    @Test
    void completesOnceWhenTwoTabsSayItTogether() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Kept>> all = IntStream.range(0, 8)
                    .mapToObj(tab -> tabs.submit(() -> {
                        start.await();
                        return table.report(command(caller(learner), LessonState.COMPLETED), 0)
                                .orElseThrow();
                    }))
                    .toList();
            start.countDown();
            int first = 0;
            for (Future<Kept> tab : all) {
                first += tab.get().justCompleted() ? 1 : 0;
            }
            assertThat(first).isEqualTo(1);
        }
    }

    @Test
    void isForThoseWhoAreEnrolledAndForStaff() {
        assertThat(report(caller(person(Role.LEARNER)), LessonState.STARTED))
                .isEqualTo(new LessonReportResult.NotEnrolled());
        assertThat(report(new Caller(person(Role.INSTRUCTOR).id(), Set.of(Role.INSTRUCTOR)), LessonState.STARTED))
                .isInstanceOf(LessonReportResult.Recorded.class);
        assertThat(person(Role.LEARNER)
                        .api()
                        .put(path("one-1"), body("started", 0))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void refusesWhatBreaksARule() {
        assertThat(learner.api().put(path("no-such-lesson"), body("started", 0)).status())
                .isEqualTo(404);
        assertThat(learner.api().put(path("one-1"), body("started", -1)).code()).isEqualTo("invalid-request");
        assertThat(learner.api().put(path("one-1"), body("finished", 1)).code()).isEqualTo("malformed-request");
        assertThat(learner.api().put(path("one-1"), "{}").code()).isEqualTo("invalid-request");
        assertThat(count("lesson_progress")).isZero();
    }

    @Test
    void showsALearnerTheirOwnProgressInFourStatements() {
        report("completed", 0);
        clockForward(Duration.ofMinutes(1));
        learner.api().put(path("one-3"), body("started", 10)).requireStatus(200);

        List<String> sent = statements.during(() -> learner.api().get("/me/progress"));
        Reply own = learner.api().get("/me/progress").requireStatus(200);

        assertThat(sent).hasSize(4);
        assertThat(own.text("/courses/0/slug")).isEqualTo(course);
        assertThat(own.json().at("/courses/0/lessonsDone").asInt()).isEqualTo(1);
        assertThat(own.json().at("/courses/0/minutesLeft").asInt()).isEqualTo(40);
        assertThat(own.text("/courses/0/next/slug")).isEqualTo("one-3");
        assertThat(own.text("/courses/0/lessons/0/state")).isEqualTo("completed");
    }

    @Test
    void showsNobodyElses() {
        report("completed", 0);

        Reply others = learnerOfTheSameCourse().api().get("/me/progress").requireStatus(200);
        assertThat(others.json().at("/courses/0/lessonsDone").asInt()).isZero();
    }

    private Person learnerOfTheSameCourse() {
        Person other = person(Role.LEARNER);
        other.api().post("/enrollments", "{\"course\": \"" + course + "\"}").requireStatus(201);
        return other;
    }

    private void lesson(UUID courseId, int position) {
        UUID lesson = Ids.next();
        UUID version = Ids.next();
        jdbc.sql(LESSON)
                .param("id", lesson)
                .param("slug", "one-" + position)
                .param("course", courseId)
                .param("position", position)
                .update();
        jdbc.sql(VERSION).param("id", version).param("lesson", lesson).update();
        jdbc.sql("update lesson set current_version_id = :version where id = :lesson")
                .param("version", version)
                .param("lesson", lesson)
                .update();
    }

    @Test
    void keepsTheSectionThatWasReadLastUntilTheLessonIsRead() {
        put("{\"state\": \"started\", \"secondsSpent\": 5, \"section\": \"causes\"}");

        assertThat(report("started", 0).json().path("section").asString()).isEqualTo("causes");
        assertThat(report("completed", 0).raw().body()).doesNotContain("causes");
        assertThat(learner.api()
                        .put(path("one-1"), "{\"state\": \"started\", \"section\": \"" + "x".repeat(121) + "\"}")
                        .status())
                .isEqualTo(422);
    }

    private void put(String body) {
        learner.api().put(path("one-1"), body).requireStatus(200);
    }

    private Reply report(String state, int seconds) {
        return learner.api().put(path("one-1"), body(state, seconds)).requireStatus(200);
    }

    private LessonReportResult report(Caller reader, LessonState state) {
        return progress.report(command(reader, state));
    }

    private LessonReport command(Caller reader, LessonState state) {
        return new LessonReport(reader, course, "one-1", state);
    }

    private String path(String lesson) {
        return "/courses/" + course + "/lessons/" + lesson + "/progress";
    }

    private static String body(String state, int seconds) {
        return "{\"state\": \"%s\", \"secondsSpent\": %d}".formatted(state, seconds);
    }

    private static Caller caller(Person person) {
        return new Caller(new AccountId(person.id().value()), Set.of(Role.LEARNER));
    }

    private static int seconds(Reply reply) {
        return reply.json().path("secondsSpent").asInt();
    }

    private int count(String tableName) {
        return jdbc.sql("select count(*) from " + tableName + " where account_id = :account")
                .param("account", learner.id())
                .query(Integer.class)
                .single();
    }
}
