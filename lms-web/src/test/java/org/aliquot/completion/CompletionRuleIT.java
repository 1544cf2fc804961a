package org.aliquot.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aliquot.Api;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.clock.Ids;
import org.aliquot.completion.CourseStanding.Part;
import org.aliquot.delivery.AttemptRescored;
import org.aliquot.delivery.AttemptSubmitted;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What completes a course is what its rule says, worked out when something happens, and kept. */
class CompletionRuleIT extends PlatformTest {

    private static final String RULE = "/authoring/courses/mlt/completion-rule";
    private static final String LESSONS = """
            select l.slug from lesson l join course c on c.id = l.course_id where c.slug = 'mlt' and l.status = 'published'
            """;

    @Autowired
    private CourseStandings standings;

    @Autowired
    private ExamOutcomes outcomes;

    @Autowired
    private RuleFollower follower;

    private Person learner;
    private Api instructor;

    @BeforeEach
    void enrolls() {
        learner = learner();
        instructor = person(Role.INSTRUCTOR).api();
    }

    @AfterEach
    void leavesNoRule() {
        jdbc.sql("delete from completion_rule").update();
    }

    @Test
    void asksForAllLessonsWhereNobodySaidOtherwise() {
        List<String> lessons =
                jdbc.sql(LESSONS).query((row, number) -> row.getString("slug")).list();
        lessons.forEach(this::complete);
        Instant completed = standing().completedAt();

        assertThat(completed).isNotNull();
        assertThat(standing().parts()).containsExactly(new Part.Lessons(lessons.size(), lessons.size(), true));
        JsonNode own = learner.api().get("/me/progress").json().at("/completions/0");
        assertThat(own.path("completedAt").asString()).isEqualTo(String.valueOf(completed));
        assertThat(learner.api().get(site() + "/progress").raw().body()).contains("Completed on ");
    }

    @Test
    void staysCompletedWhenTheCourseAsksForMore() {
        List<String> lessons =
                jdbc.sql(LESSONS).query((row, number) -> row.getString("slug")).list();
        lessons.forEach(this::complete);
        rule(
                "{\"lessons\": true, \"quizzes\": \"none\", \"exam\": \"mlt-mock-50\", \"examScore\": 400, \"version\": 0}");

        assertThat(standing().completedAt()).isNotNull();
        assertThat(standing().partsMet()).isEqualTo(1);
    }

    @Test
    void asksForQuizzesAndAScore() {
        rule("""
                {"lessons": false, "quizzes": "named", "named": ["mlt-bb-02-quiz"], "exam": "quick-check", "examScore": 60,
                 "version": 0}""");
        assertThat(learner.api().get(site() + "/courses/mlt").raw().body())
                .contains("To complete the course, pass “Quiz: ABO and H” and reach 60% in");

        outcome("mlt-bb-02-quiz", 1, 5, 6, null);
        assertThat(standing().partsMet()).as("a question was left out").isZero();
        outcome("mlt-bb-02-quiz", 1, 6, 6, null);
        Ended exam = outcome("quick-check", 2, 5, 5, false);
        assertThat(standing().completedAt()).isNull();
        assertThat(standing().parts()).contains(new Part.Exam(title("quick-check"), 60, 40, false, false));

        outcomes.replace(new AttemptRescored(exam.scored(3), 2, true));
        Await.until("the completion", () -> standing().completedAt() != null);
    }

    @Test
    void findsWhoMeetsANewRuleAlready() {
        complete("mlt-bb-02");
        outcome("quick-check", 5, 5, 5, true);
        assertThat(standing().completedAt()).isNull();

        rule(
                "{\"lessons\": false, \"quizzes\": \"none\", \"exam\": \"quick-check\", \"examScore\": 100, \"version\": 0}");
        Await.until("the completion", () -> standing().completedAt() != null);
    }

    /** What was left to do may also have left the course. */
    @Test
    void isFoundAtNightWhenTheCourseGotShorter() {
        List<String> lessons =
                jdbc.sql(LESSONS).query((row, number) -> row.getString("slug")).list();
        lessons.stream().skip(1).forEach(this::complete);
        try {
            status(lessons.getFirst(), "retired");
            clockForward(untilNight().minusHours(1));
            follower.sweep();
            assertThat(standing().completedAt()).as("an hour before").isNull();

            clockForward(Duration.ofHours(1));
            follower.sweep();
            assertThat(standing().completedAt()).isNotNull();
        } finally {
            status(lessons.getFirst(), "published");
        }
    }

    /** To a little after the next night's hour by the school's clock, also where clocks change meanwhile. */
    private Duration untilNight() {
        ZoneId zone = ZoneId.of("America/New_York");
        Instant now = jdbc.sql("select server_now()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        return Duration.between(
                now, today().plusDays(1).atTime(RuleFollower.NIGHT, 10).atZone(zone));
    }

    private void status(String lesson, String status) {
        jdbc.sql("update lesson set status = :status where slug = :slug")
                .param("status", status)
                .param("slug", lesson)
                .update();
    }

    @Test
    void countsTheQuestionsInLessons() {
        rule("{\"lessons\": false, \"checksPercent\": 50, \"quizzes\": \"none\", \"version\": 0}");
        Part.Checks before = (Part.Checks) standing().parts().getFirst();
        answerRight(before.needed() - 1);
        standings.settle(learner.id(), List.of("mlt"));
        assertThat(standing().completedAt()).isNull();

        answerRight(before.needed());
        standings.settle(learner.id(), List.of("mlt"));
        assertThat(standing().parts())
                .containsExactly(new Part.Checks(before.needed(), before.total(), 50, before.needed(), true));
        assertThat(standing().completedAt()).isNotNull();
    }

    @Test
    void tellsTheSecondWhoChangesIt() {
        String rule = "{\"lessons\": true, \"checksPercent\": %d, \"quizzes\": \"all\", \"version\": 0}";
        rule(rule.formatted(80));
        assertThat(instructor.put(RULE, rule.formatted(70)).code()).isEqualTo("stale-version");
        assertThat(instructor.get(RULE).json().path("checksPercent").asInt()).isEqualTo(80);
    }

    @Test
    void refusesWhatIsNoneOfTheCourse() {
        assertThat(instructor
                        .put(
                                RULE,
                                "{\"lessons\": true, \"quizzes\": \"named\", \"named\": [\"other\"], \"version\": 0}")
                        .code())
                .isEqualTo("invalid-request");
        assertThat(instructor
                        .put(RULE, "{\"lessons\": false, \"quizzes\": \"none\", \"version\": 0}")
                        .code())
                .isEqualTo("invalid-request");
    }

    @Test
    void isOfThoseWhoWereEnrolledOnly() {
        Person stranger = person(Role.LEARNER);
        rule(
                "{\"lessons\": false, \"quizzes\": \"none\", \"exam\": \"quick-check\", \"examScore\": 0, \"version\": 0}");
        outcomes.keep(new Ended(Ids.next(), stranger).event("quick-check", 5, 5, 5, true));
        outcome("quick-check", 5, 5, 5, true);
        Await.until("the completion", () -> standing().completedAt() != null);

        assertThat(standing(stranger).completedAt()).isNull();
    }

    private void rule(String rule) {
        instructor.put(RULE, rule).requireStatus(200);
    }

    private void complete(String lesson) {
        learner.api()
                .put("/courses/mlt/lessons/" + lesson + "/progress", "{\"state\": \"completed\"}")
                .requireStatus(200);
    }

    private CourseStanding standing() {
        return standing(learner);
    }

    private CourseStanding standing(Person person) {
        return Objects.requireNonNull(standings.of(person.id(), List.of("mlt")).get("mlt"));
    }

    private String title(String exam) {
        return jdbc.sql(
                        "select v.title from exam x join exam_version v on v.id = x.current_version_id where x.key = :key")
                .param("key", exam)
                .query(String.class)
                .single();
    }

    /** An attempt that ended; its news is taken in the background. */
    private record Ended(UUID attempt, Person of) {

        AttemptSubmitted event(String exam, int correct, int answered, int total, @Nullable Boolean passed) {
            Instant now = Instant.parse("2026-11-20T12:00:00Z");
            return new AttemptSubmitted(
                    attempt,
                    of.id().value(),
                    exam,
                    "exam",
                    new AttemptSubmitted.Score(correct, answered, total, null, null, null, passed, null),
                    now,
                    now);
        }

        AttemptSubmitted scored(int correct) {
            return event("quick-check", correct, 5, 5, true);
        }
    }

    private Ended outcome(String exam, int correct, int answered, int total, @Nullable Boolean passed) {
        Ended ended = new Ended(Ids.next(), learner);
        outcomes.keep(ended.event(exam, correct, answered, total, passed));
        awaitOutcome(ended.attempt().toString());
        return ended;
    }

    @Test
    void anExamOnTheScaleCountsByItsScore() {
        rule(
                "{\"lessons\": false, \"quizzes\": \"none\", \"exam\": \"mlt-mock-50\", \"examScore\": 400, \"version\": 0}");

        scored(399);
        assertThat(standing().partsMet()).isZero();

        scored(412);
        assertThat(standing().partsMet()).isEqualTo(1);
    }

    /** The mock exam handed in with this score on its scale. */
    private void scored(int scaled) {
        UUID attempt = Ids.next();
        Instant now = Instant.parse("2026-11-20T12:00:00Z");
        var score = new AttemptSubmitted.Score(30, 50, 50, 0.1, 0.3, scaled, scaled >= 400, null);
        outcomes.keep(new AttemptSubmitted(attempt, learner.id().value(), "mlt-mock-50", "exam", score, now, now));
        awaitOutcome(attempt.toString());
    }

    private void answerRight(int questions) {
        jdbc.sql("""
                        insert into check_answer (account_id, item_slug, item_version_id, lesson_id, course_id, payload,
                                                  correct, tries, answered_at)
                        select :account, k.slug, i.current_version_id, l.id, l.course_id, '{}', true, 1, server_now()
                        from course c
                        join lesson l on l.course_id = c.id
                        join lesson_version v on v.id = l.current_version_id
                        cross join unnest(v.checks) k (slug)
                        join item i on i.slug = k.slug
                        where c.slug = 'mlt'
                        order by k.slug
                        limit :most
                        on conflict do nothing
                        """).param("account", learner.id()).param("most", questions).update();
    }
}
