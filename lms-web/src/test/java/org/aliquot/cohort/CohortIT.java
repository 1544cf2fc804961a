package org.aliquot.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A class: its code, its plan, and what both mean for those who learn in it. */
class CohortIT extends PlatformTest {

    @Autowired
    private TransactionTemplate transaction;

    private Person instructor;
    private Api administrator;
    private String cohort;

    @BeforeEach
    void haveAClass() {
        instructor = person(Role.INSTRUCTOR);
        administrator = person(Role.ADMINISTRATOR).api();
        cohort = cohort(instructor);
    }

    @Test
    void itsCodeLetsALearnerInOnItsTerms() {
        administrator
                .put(
                        "/cohorts/" + cohort,
                        "{\"name\": \"Spring\", \"accessDays\": 120, \"payer\": \"agency\", \"payerName\": \"Workforce Board\", \"version\": 0}")
                .requireStatus(200);
        Person learner = person(Role.LEARNER);
        Api.Reply joined =
                join(learner, " " + code().toLowerCase(java.util.Locale.ROOT).replace("-", " "));

        assertThat(joined.status()).isEqualTo(201);
        assertThat(joined.text("/endsOn")).isEqualTo("" + today().plusDays(120));
        assertThat(join(learner, code()).status()).as("again").isEqualTo(200);
        Api.Reply record = administrator.get("/people/" + learner.id() + "/enrollments");
        assertThat(record.text("/items/0/way")).isEqualTo("code");
        assertThat(record.text("/items/0/payerName")).isEqualTo("Workforce Board");
        assertThat(instructor.api().get("/cohorts/" + cohort + "/members").text("/items/0/person"))
                .isEqualTo(learner.id().toString());
    }

    @Test
    void aSeatThatIsPaidForIsTakenOnceAndFreeAgainWhenSomebodyLeaves() {
        seats("2");
        Person first = learner();
        assertThat(join(first, code()).status()).isEqualTo(201);
        assertThat(add(learner(), learner()).code())
                .as("two for one seat: nobody")
                .isEqualTo("class-full");
        assertThat(members()).isEqualTo(1);
        assertThat(add(first, learner()).status())
                .as("who is in it needs no other seat")
                .isEqualTo(200);

        Person late = learner();
        Api.Reply refused = join(late, code());
        assertThat(refused.code()).isEqualTo("class-full");
        assertThat(join(first, code()).status()).as("again").isEqualTo(200);
        administrator.delete("/cohorts/" + cohort + "/members/" + first.id()).requireStatus(200);
        assertThat(join(late, code()).status()).isEqualTo(201);

        seats("1");
        assertThat(members()).as("fewer seats put nobody out").isEqualTo(2);
        assertThat(join(learner(), code()).code()).isEqualTo("class-full");
        change("");
        assertThat(join(learner(), code()).status())
                .as("a program that knows nothing of seats changes none")
                .isEqualTo(409);
        seats("0");
        assertThat(join(learner(), code()).status()).isEqualTo(201);
    }

    @Test
    void ofTwoWhoWantTheLastSeatAtOnceOneGetsIt() {
        seats("1");
        String code = code();
        List<Person> people = List.of(learner(), learner(), learner(), learner());
        List<CompletableFuture<Integer>> answers = people.stream()
                .map(one -> CompletableFuture.supplyAsync(() -> join(one, code).status()))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(201, 409, 409, 409);
        assertThat(members()).isEqualTo(1);
    }

    private void seats(String seats) {
        change(", \"seats\": " + seats);
    }

    private void change(String seats) {
        String version =
                administrator.get("/cohorts/" + cohort).json().at("/version").asString();
        administrator
                .put(
                        "/cohorts/" + cohort,
                        "{\"name\": \"Mercy Hospital\", \"payer\": \"employer\"" + seats + ", \"version\": " + version
                                + "}")
                .requireStatus(200);
    }

    private Api.Reply add(Person... people) {
        String ids = Arrays.stream(people).map(one -> "\"" + one.id() + "\"").collect(Collectors.joining(", "));
        return administrator.post("/cohorts/" + cohort + "/members", "{\"people\": [" + ids + "]}");
    }

    private int members() {
        return administrator.get("/cohorts/" + cohort).json().at("/members").asInt();
    }

    @Test
    void aCodeThatWasReplacedOrWithdrawnOpensNothing() {
        String first = code();
        String second =
                instructor.api().post("/cohorts/" + cohort + "/code", "").text("/code");
        assertThat(second).isNotEqualTo(first).matches("[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}");

        assertThat(join(person(Role.LEARNER), first).code()).isEqualTo("unknown-code");
        assertThat(join(person(Role.LEARNER), second).status()).isEqualTo(201);
        instructor.api().delete("/cohorts/" + cohort + "/code").requireStatus(200);
        assertThat(join(person(Role.LEARNER), second).code()).isEqualTo("unknown-code");
    }

    @Test
    void anArchivedClassLetsNobodyInAndIsKeptAsItWas() {
        String code = code();
        administrator.put("/cohorts/" + cohort + "/archive", "").requireStatus(200);

        assertThat(join(person(Role.LEARNER), code).code()).isEqualTo("unknown-code");
        assertThat(assign("quick-check", "", 0).code()).isEqualTo("cohort-archived");
        administrator.delete("/cohorts/" + cohort + "/archive").requireStatus(200);
        assertThat(join(person(Role.LEARNER), code).status()).isEqualTo(201);
    }

    @Test
    void aCodeBringsBackWhoseAccessHadEnded() {
        Person learner = learner();
        String id =
                administrator.get("/people/" + learner.id() + "/enrollments").text("/items/0/id");
        administrator
                .post("/enrollments/" + id + "/withdrawal", "{\"version\": 0, \"reason\": \"transferred\"}")
                .requireStatus(200);

        assertThat(join(learner, code()).status()).isEqualTo(201);
        assertThat(learner.api().get("/enrollments").text("/items/0/status")).isEqualTo("active");
    }

    @Test
    void anAssignedExamIsForExamModeOnlyAndHoldsLateAnswers() {
        Person learner = joined();
        assertThat(modes(learner, "mlt-bb-02-quiz")).contains("tutor");
        assign("mlt-bb-02-quiz", "", 0).requireStatus(200);

        assertThat(modes(learner, "mlt-bb-02-quiz")).isEqualTo("[\"exam\"]");
        assertThat(start(learner, "mlt-bb-02-quiz", "tutor").code()).isEqualTo("mode-not-offered");
        String attempt =
                start(learner, "mlt-bb-02-quiz", "exam").requireStatus(201).text("/id");
        assertThat(lateAnswers(attempt)).isEqualTo("hold");
        Person outside = learner();
        assertThat(modes(outside, "mlt-bb-02-quiz")).contains("tutor");
    }

    @Test
    void anInstructorMayAllowMore() {
        Person learner = joined();
        assign("mlt-bb-02-quiz", ", \"tutor\": true, \"holdLate\": false", 0).requireStatus(200);

        assertThat(modes(learner, "mlt-bb-02-quiz")).contains("tutor");
        assertThat(lateAnswers(start(learner, "mlt-bb-02-quiz", "exam").text("/id")))
                .isEqualTo("count");
    }

    @Test
    void anExamThatClosesIsNotStartedAfterItsDay() {
        Person learner = joined();
        assign("quick-check", ", \"closes\": true", 0).requireStatus(200);
        clockForward(Duration.ofDays(2));

        assertThat(start(learner, "quick-check", "exam").code()).isEqualTo("assignment-closed");
    }

    @Test
    void aLaterLastDayReachesThoseWhoAreAtItAndAnEarlierOneTakesNothing() {
        Person learner = joined();
        assign("mlt-bb-02-quiz", ", \"closes\": true", 0).requireStatus(200);
        String attempt = start(learner, "mlt-bb-02-quiz", "exam").text("/id");
        Instant deadline = deadline(learner, attempt);

        move("mlt-bb-02-quiz", today().plusDays(3), 1).requireStatus(200);
        assertThat(Duration.between(deadline, deadline(learner, attempt)))
                .isBetween(Duration.ofHours(71), Duration.ofHours(73));

        move("mlt-bb-02-quiz", today().plusDays(1), 2).requireStatus(200);
        assertThat(Duration.between(deadline, deadline(learner, attempt)))
                .isBetween(Duration.ofHours(71), Duration.ofHours(73));
    }

    @Test
    void aLaterLastDayWaitsForAttemptsInTheOrderOfTheirIdsSoThatNobodyWaitsInACircle() {
        Person late = joined();
        Person early = joined();
        assign("mlt-bb-02-quiz", ", \"closes\": true", 0).requireStatus(200);
        String first = start(early, "mlt-bb-02-quiz", "exam").text("/id");
        String second = start(late, "mlt-bb-02-quiz", "exam").text("/id");

        CompletableFuture<Api.Reply> moving = transaction.execute(_ -> {
            lock(first, "");
            CompletableFuture<Api.Reply> waiting =
                    CompletableFuture.supplyAsync(() -> move("mlt-bb-02-quiz", today().plusDays(3), 1));
            awaitBlocked();
            lock(second, " nowait");
            return waiting;
        });

        moving.join().requireStatus(200);
    }

    private void lock(String attempt, String patience) {
        jdbc.sql("select id from attempt where id = cast(:id as uuid) for update" + patience)
                .param("id", attempt)
                .query(UUID.class)
                .single();
    }

    private Api.Reply move(String exam, LocalDate due, int version) {
        return instructor
                .api()
                .post(
                        "/cohorts/" + cohort + "/assignments",
                        "{\"version\": %d, \"exam\": \"%s\", \"dueOn\": \"%s\", \"closes\": true}"
                                .formatted(version, exam, due));
    }

    private static Instant deadline(Person learner, String attempt) {
        return Instant.parse(learner.api().get("/attempts/" + attempt).text("/deadline"));
    }

    @Test
    void onlyWhatTheCourseHasCanBeAssigned() {
        assertThat(assign("no-such-exam", "", 0).status()).isEqualTo(422);
        assertThat(pace("{\"no-such-lesson\": \"2027-01-08\"}", 0).status()).isEqualTo(422);
    }

    @Test
    void twoWhoChangeThePlanAtOnceDoNotOverwriteEachOther() {
        pace("{\"mlt-bb-02\": \"" + today().plusDays(7) + "\"}", 0).requireStatus(200);
        Api.Reply second = pace("{}", 0);

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("stale-version");
        assertThat(instructor
                        .api()
                        .get("/cohorts/" + cohort + "/assignments")
                        .json()
                        .at("/items"))
                .hasSize(1);
    }

    @Test
    void whoIsBehindIsToldWithTheDaySince() {
        Person learner = joined();
        Person diligent = joined();
        LocalDate due = today();
        pace("{\"mlt-bb-02\": \"" + due + "\"}", 0).requireStatus(200);
        diligent.api()
                .put("/courses/mlt/lessons/mlt-bb-02/progress", "{\"state\": \"completed\", \"secondsSpent\": 60}")
                .requireStatus(200);
        assertThat(behind(learner)).as("on its day").isEqualTo(0);
        clockForward(Duration.ofDays(2));

        assertThat(behind(learner)).isEqualTo(1);
        assertThat(row(learner).get("overdueSince").asString()).isEqualTo(due.toString());
        assertThat(behind(diligent)).isEqualTo(0);
        assertThat(row(diligent).get("lessonsDone").asInt()).isEqualTo(1);
    }

    @Test
    void twoAdministratorsWhoChangeItAtOnceDoNotOverwriteEachOther() {
        administrator
                .put("/cohorts/" + cohort, "{\"name\": \"First\", \"version\": 0}")
                .requireStatus(200);
        Api.Reply second = administrator.put("/cohorts/" + cohort, "{\"name\": \"Second\", \"version\": 0}");

        assertThat(second.code()).isEqualTo("stale-version");
        assertThat(administrator.get("/cohorts/" + cohort).text("/name")).isEqualTo("First");
    }

    @Test
    void guessingClassCodesIsSlowedDown() {
        Person learner = person(Role.LEARNER);
        for (int i = 0; i < 10; i++) {
            assertThat(join(learner, "AAAAA-AAAA" + (2 + i % 8)).code()).isEqualTo("unknown-code");
        }
        Api.Reply blocked = join(learner, code());
        assertThat(blocked.status()).as("even the right code waits now").isEqualTo(429);
        assertThat(blocked.raw().headers().firstValueAsLong("Retry-After")).isPresent();
        join(person(Role.LEARNER), code()).requireStatus(201);
        clockForward(Duration.ofMinutes(20));
        join(learner, code()).requireStatus(201);
    }

    private Person joined() {
        Person learner = person(Role.LEARNER);
        join(learner, code()).requireStatus(201);
        return learner;
    }

    private Api.Reply join(Person learner, String code) {
        return learner.api().post("/enrollments", "{\"course\": \"mlt\", \"key\": \"" + code + "\"}");
    }

    private String code() {
        return administrator.get("/cohorts/" + cohort).text("/code");
    }

    private Api.Reply assign(String exam, String more, int version) {
        return instructor
                .api()
                .post(
                        "/cohorts/" + cohort + "/assignments",
                        "{\"version\": " + version + ", \"exam\": \"" + exam + "\", \"dueOn\": \"" + today() + "\""
                                + more + "}");
    }

    private Api.Reply pace(String lessons, int version) {
        return instructor
                .api()
                .put("/cohorts/" + cohort + "/pace", "{\"version\": " + version + ", \"lessons\": " + lessons + "}");
    }

    private static Api.Reply start(Person learner, String exam, String mode) {
        return learner.api().post("/attempts", "{\"exam\": \"" + exam + "\", \"mode\": \"" + mode + "\"}");
    }

    private static String modes(Person learner, String exam) {
        for (JsonNode item : learner.api().get("/exams").json().at("/items")) {
            if (item.get("key").asString().equals(exam)) {
                return item.get("modes").toString();
            }
        }
        return "none";
    }

    private String lateAnswers(String attempt) {
        return jdbc.sql("select late_answers from attempt where id = cast(:id as uuid)")
                .param("id", attempt)
                .query(String.class)
                .single();
    }

    private int behind(Person learner) {
        return row(learner).get("overdue").asInt();
    }

    private JsonNode row(Person learner) {
        for (JsonNode item :
                instructor.api().get("/cohorts/" + cohort + "/members").json().at("/items")) {
            if (item.get("person").asString().equals(learner.id().toString())) {
                return item;
            }
        }
        throw new AssertionError("not a member");
    }
}
