package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.blueprint.AdmissionChange;
import org.aliquot.blueprint.Admissions;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.QuizChange;
import org.aliquot.examplan.Mode;
import org.aliquot.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** When, how often and with which code an exam is taken, for everybody, a class and one person; trying it, and taking it away. */
class ExamEntryIT extends PlatformTest {

    @Autowired
    private Exams exams;

    @Autowired
    private Admissions admissions;

    @Autowired
    private ExamRemoval removal;

    @Autowired
    private Attempts attempts;

    @Autowired
    private TransactionTemplate transaction;

    private Person instructor;
    private Person learner;
    private String exam;
    private String cohort;

    @BeforeEach
    void makesAnExamForOneClass() {
        instructor = person(Role.INSTRUCTOR);
        learner = learner();
        cohort = cohort(instructor, learner);
        exam = instructor
                .api()
                .post("/exams/mlt-mock-50/copies", "")
                .requireStatus(201)
                .text("/key");
        offer("[\"mlt\"]", 1);
    }

    /** Nobody else's tests meet it. */
    @AfterEach
    void takesItBack() {
        jdbc.sql("delete from exam_course where exam_id = (select id from exam where key = :key)")
                .param("key", exam)
                .update();
    }

    @Test
    void itOpensAtItsHourAndClosesAtItsHour() {
        Instant now = Instant.now();
        decide("\"opensAt\": \"%s\", \"closesAt\": \"%s\"".formatted(at(now, 2), at(now, 4)), "after-final", 0);

        assertThat(start().code()).isEqualTo("lesson-closed");
        assertThat(learner.api().get("/exams").json().toString()).doesNotContain(exam);
        clockForward(Duration.ofHours(3));
        String attempt = start().requireStatus(201).text("/id");
        assertThat(Duration.between(now, deadline(attempt)))
                .isLessThan(Duration.ofHours(4).plusMinutes(1));
        submit(attempt);
        clockForward(Duration.ofHours(2));
        assertThat(start().code()).isEqualTo("assignment-closed");
    }

    @Test
    void aLaterClosingReachesThoseWhoAreAtIt() {
        Instant now = Instant.now();
        decide("\"closesAt\": \"%s\"".formatted(now.plusSeconds(600)), "after-final", 0);
        String attempt = start().requireStatus(201).text("/id");
        Instant before = deadline(attempt);

        decide("\"closesAt\": \"%s\"".formatted(now.plusSeconds(1200)), "after-final", 1);

        assertThat(Duration.between(before, deadline(attempt))).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void aClosingThatIsUndoneReachesThoseWhoAreAtItLikeAnyOther() {
        Instant now = Instant.now();
        decide("\"closesAt\": \"%s\"".formatted(now.plusSeconds(1200)), "after-final", 0);
        decide("\"closesAt\": \"%s\"".formatted(now.plusSeconds(600)), "after-final", 1);
        String attempt = start().requireStatus(201).text("/id");
        Instant before = deadline(attempt);

        assertThat(admissions.undo(exam, 2, instructor.id())).isEqualTo(new AdmissionChange.Changed(3));
        assertThat(Duration.between(before, deadline(attempt))).isEqualTo(Duration.ofMinutes(10));

        decide("\"closesAt\": \"%s\"".formatted(now.plusSeconds(1800)), "after-final", 3);
        Instant later = deadline(attempt);
        assertThat(admissions.undo(exam, 4, instructor.id())).isEqualTo(new AdmissionChange.Changed(5));
        assertThat(deadline(attempt))
                .as("what somebody was given they keep")
                .isEqualTo(later)
                .isAfter(before.plusSeconds(1100));
    }

    @Test
    void itIsTakenAsOftenAsAllowedAndOnceMoreByWhomAMakeUpIsGiven() {
        decide("\"attempts\": 1", "after-final", 0);
        assertThat(left()).isEqualTo("1");
        submit(start().requireStatus(201).text("/id"));

        assertThat(start().code()).isEqualTo("no-attempt-left");
        assertThat(learner.api().get("/exams").json().toString()).doesNotContain(exam);
        give(assign(""), "\"dueOn\": \"" + today().plusDays(3) + "\", \"moreAttempts\": 1")
                .requireStatus(200);
        submit(start().requireStatus(201).text("/id"));
        assertThat(start().code()).isEqualTo("no-attempt-left");
    }

    @Test
    void itStartsWithItsCodeInAnySpellingAndGuessingIsSlowed() {
        decide("\"code\": \"Oak 12\"", "after-final", 0);

        assertThat(start().code()).isEqualTo("exam-code-needed");
        assertThat(start("birch").code()).isEqualTo("exam-code-needed");
        String attempt = start("OAK-12").requireStatus(201).text("/id");
        start().requireStatus(200);
        submit(attempt);
        for (int guess = 0; guess < 10; guess++) {
            assertThat(start("guess" + guess).code()).isEqualTo("exam-code-needed");
        }
        assertThat(start("oak 12").code()).isEqualTo("too-many-requests");
    }

    @Test
    void aClassHasItsOwnHoursAndCode() {
        assign(
                today().plusDays(1),
                ", \"closes\": true, \"code\": \"elm\", \"opensAt\": \"%s\"".formatted(at(Instant.now(), 1)));

        assertThat(start("elm").code()).isEqualTo("lesson-closed");
        clockForward(Duration.ofMinutes(61));
        assertThat(start().code()).isEqualTo("exam-code-needed");
        start("elm").requireStatus(201);
    }

    @Test
    void onesOwnDaysHoldWhenClassAndExamHaveClosed() {
        String assignment = assign(", \"closes\": true");
        decide("\"closesAt\": \"%s\"".formatted(at(Instant.now(), 1)), "after-final", 0);
        clockForward(Duration.ofDays(2));
        assertThat(start().code()).isEqualTo("assignment-closed");

        give(assignment, "\"dueOn\": \"" + today().plusDays(5) + "\", \"dueTime\": \"17:00\"")
                .requireStatus(200);

        assertThat(learner.api().get(site() + "/today/class").raw().body())
                .contains("counts only in exam mode", "closed after that");
        start().requireStatus(201);
        give(assignment, "\"dueOn\": \"" + today().minusDays(9) + "\"").requireStatus(422);
    }

    @Test
    void onesOwnDaysEndAlsoWhereTheClassLeavesItOpen() {
        String assignment = assign("");
        give(assignment, "\"dueOn\": \"" + today().plusDays(1) + "\"").requireStatus(200);

        assertThat(learner.api().get(site() + "/today/class").raw().body()).contains("closed after that");
        clockForward(Duration.ofDays(3));

        assertThat(start().code()).isEqualTo("assignment-closed");
    }

    @Test
    void daysOfOnesOwnInOneClassLiftNothingInAnother() {
        String assignment = assign("");
        give(assignment, "\"dueOn\": \"" + today().plusDays(1) + "\"").requireStatus(200);
        decide("\"closesAt\": \"%s\"".formatted(at(Instant.now(), 1)), "after-final", 0);
        cohort = cohort(instructor, learner);
        assign("");
        clockForward(Duration.ofHours(2));
        submit(start().requireStatus(201).text("/id"));

        clockForward(Duration.ofDays(3));

        assertThat(start().code()).isEqualTo("assignment-closed");
    }

    @Test
    void whatItAsksStaysAsItIsWhileItIsTaken() {
        String attempt = start().requireStatus(201).text("/id");
        String rules =
                "{\"version\": 2, \"title\": \"%s\", \"items\": %d, \"timeLimitMinutes\": 600, \"courses\": [\"mlt\"]}";

        Api.Reply refused = instructor.api().put("/exams/" + exam + "/rules", rules.formatted("Entry", 10));
        assertThat(refused.requireStatus(422).raw().body()).contains("taking it with a time limit now");
        instructor
                .api()
                .put("/exams/" + exam + "/rules", rules.formatted("Another title", 20))
                .requireStatus(200);
        submit(attempt);
        instructor
                .api()
                .put(
                        "/exams/" + exam + "/rules",
                        rules.replace("\"version\": 2", "\"version\": 3").formatted("Entry", 10))
                .requireStatus(200);
    }

    @Test
    void theQuestionsOfAQuizStayAsTheyAreWhileItIsTaken() {
        String key = instructor
                .api()
                .post("/exams/mlt-bb-02-quiz/copies", "")
                .requireStatus(201)
                .text("/key");
        List<String> asked = questions(key);
        instructor
                .api()
                .put(
                        "/exams/" + key + "/rules",
                        "{\"version\": 1, \"title\": \"A quiz\", \"items\": %d, \"timeLimitMinutes\": 30, \"courses\": [\"mlt\"]}"
                                .formatted(asked.size()))
                .requireStatus(200);
        exam = key;
        String attempt = start().requireStatus(201).text("/id");
        List<String> fewer = asked.subList(1, asked.size());

        assertThat(exams.changeQuestions(key, 2, fewer, instructor.id()))
                .isInstanceOfSatisfying(
                        QuizChange.Refused.class,
                        refused ->
                                assertThat(refused.reason()).contains("1 person is taking it with a time limit now"));
        submit(attempt);
        assertThat(exams.changeQuestions(key, 2, fewer, instructor.id())).isInstanceOf(QuizChange.Changed.class);
    }

    @Test
    void whoeverBeginsWhileItIsDeletedFindsItGone() {
        CompletableFuture<StartResult> begun = transaction.execute(_ -> {
            assertThat(removal.remove(exam, instructor.id())).isInstanceOf(ExamRemoval.Result.Removed.class);
            CompletableFuture<StartResult> waits =
                    CompletableFuture.supplyAsync(() -> attempts.start(learner.id(), exam, Mode.EXAM));
            awaitBlocked();
            return waits;
        });

        assertThat(begun.join()).isInstanceOf(StartResult.UnknownExam.class);
        assertThat(removal.people(exam)).isZero();
    }

    @Test
    void questionsAreShownWhenItHasClosedAndNotBefore() {
        decide("\"closesAt\": \"%s\"".formatted(at(Instant.now(), 3)), "after-closing", 0);
        String attempt = start().requireStatus(201).text("/id");
        submit(attempt);
        awaitOutcome(attempt);

        assertThat(learner.api().get("/attempts/" + attempt + "/review").code()).isEqualTo("review-not-offered");
        assertThat(learner.api().get("/exams").json().toString()).contains(exam).doesNotContain("\"modes\":[]");
        assertThat(learner.api()
                        .get(site() + "/attempts/" + attempt + "/result")
                        .raw()
                        .body())
                .contains("once the exam has closed and no one is still taking it, at the earliest on")
                .doesNotContain("/attempts/" + attempt + "/review");
        clockForward(Duration.ofHours(4));
        learner.api().get("/attempts/" + attempt + "/review").requireStatus(200);
        decide("\"attempts\": 1", "never", 1);
        assertThat(learner.api().get("/attempts/" + attempt + "/review").code()).isEqualTo("review-not-offered");
    }

    @Test
    void whatContradictsItselfIsRefused() {
        String body = "{\"feedback\": \"after-closing\", \"version\": 0}";
        assertThat(instructor.api().put("/exams/" + exam + "/admission", body).status())
                .isEqualTo(422);
        decide("\"attempts\": 2", "after-final", 0);
        assertThat(instructor
                        .api()
                        .put("/exams/" + exam + "/admission", body.replace("after-closing", "never"))
                        .code())
                .isEqualTo("stale-version");
    }

    private List<String> questions(String key) {
        return exams.exam(key).orElseThrow().spec().questions();
    }

    private void offer(String courses, int version) {
        instructor
                .api()
                .put("/exams/" + exam + "/rules", """
                        {"version": %d, "title": "Entry", "items": 20, "timeLimitMinutes": 600, "courses": %s}""".formatted(version, courses))
                .requireStatus(200);
    }

    private void decide(String rules, String feedback, int version) {
        instructor
                .api()
                .put(
                        "/exams/" + exam + "/admission",
                        "{%s, \"feedback\": \"%s\", \"version\": %d}".formatted(rules, feedback, version))
                .requireStatus(200);
    }

    private String assign(String rules) {
        return assign(today(), rules);
    }

    private String assign(LocalDate due, String rules) {
        return instructor
                .api()
                .post(
                        "/cohorts/" + cohort + "/assignments",
                        "{\"version\": 0, \"exam\": \"%s\", \"dueOn\": \"%s\"%s}".formatted(exam, due, rules))
                .requireStatus(200)
                .text("/items/0/id");
    }

    private Api.Reply give(String assignment, String days) {
        return instructor
                .api()
                .put(
                        "/cohorts/" + cohort + "/assignments/" + assignment + "/own-days/" + learner.id(),
                        "{" + days + ", \"reason\": \"Was ill\"}");
    }

    private Api.Reply start() {
        return learner.api().post("/attempts", "{\"exam\": \"" + exam + "\", \"mode\": \"exam\"}");
    }

    private Api.Reply start(String code) {
        return learner.api()
                .post("/attempts", "{\"exam\": \"%s\", \"mode\": \"exam\", \"code\": \"%s\"}".formatted(exam, code));
    }

    private void submit(String attempt) {
        learner.api().post("/attempts/" + attempt + "/submit", "{}").requireStatus(200);
    }

    private Instant deadline(String attempt) {
        return Instant.parse(learner.api().get("/attempts/" + attempt).text("/deadline"));
    }

    private String left() {
        for (JsonNode one : learner.api().get("/exams").json().path("items")) {
            if (one.path("key").asString().equals(exam)) {
                return one.path("attemptsLeft").asString();
            }
        }
        throw new AssertionError(exam + " is not offered");
    }

    private static Instant at(Instant from, int hours) {
        return from.plus(Duration.ofHours(hours));
    }
}
