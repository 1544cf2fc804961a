package org.aliquot.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** From enrolling to the last day: windows, extensions, pauses, ends, and that none of them takes a running exam away. */
class EnrollmentIT extends PlatformTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    /** The day on which a test begins, whatever it does to the clock then. */
    private LocalDate begun;

    private Api administrator;
    private Person learner;

    @BeforeEach
    void comes() {
        begun = today();
        administrator = person(Role.ADMINISTRATOR).api();
        learner = person(Role.LEARNER);
    }

    @AfterEach
    void withoutPolicy() {
        jdbc.sql("delete from access_policy").update();
    }

    @Test
    void lastsAsManyDaysAsThePolicySaysAndEndsAtMidnightOfTheInstallation() {
        policy(30, 2, 10, null, 90);
        Api.Reply own =
                learner.api().post("/enrollments", "{\"course\": \"mlt\"}").requireStatus(201);

        LocalDate endsOn = begun.plusDays(30);
        assertThat(own.text("/endsOn")).isEqualTo(endsOn.toString());
        assertThat(Instant.parse(own.text("/endsAt")))
                .isEqualTo(endsOn.atStartOfDay(ZONE).toInstant());
    }

    @Test
    void isOpenUntilTheLastSecondBeforeMidnightAndNotAfter() {
        String id = enrolled(1);
        Instant midnight = begun.plusDays(1).atStartOfDay(ZONE).toInstant();

        clockTo(midnight.minusSeconds(60));
        assertThat(open()).isTrue();
        clockTo(midnight.plusSeconds(1));
        assertThat(open()).isFalse();
        assertThat(record(id).text("/status")).isEqualTo("expired");
        assertThat(learner.api()
                        .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                        .status())
                .isEqualTo(404);
        assertThat(learner.api().post("/enrollments", "{\"course\": \"mlt\"}").code())
                .isEqualTo("access-ended");
    }

    @Test
    void isExtendedAsOftenAndAsFarAsThePolicyAllows() {
        policy(30, 3, 10, 45, 0);
        String id = enrolled(null);
        LocalDate start = begun;

        assertThat(record(id).text("/extendableTo")).isEqualTo("" + start.plusDays(40));
        assertThat(extend(id).requireStatus(200).text("/endsOn")).isEqualTo("" + start.plusDays(40));
        assertThat(extend(id).requireStatus(200).text("/endsOn")).as("the cap").isEqualTo("" + start.plusDays(45));
        Api.Reply refused = extend(id);
        assertThat(refused.code()).isEqualTo("enrollment-rule");
        assertThat(refused.text("/errors/0/code")).isEqualTo("cap-reached");
    }

    @Test
    void anExtensionAfterTheEndCountsFromToday() {
        String id = enrolled(1);
        clockForward(Duration.ofDays(5));

        assertThat(extend(id).requireStatus(200).text("/endsOn")).isEqualTo("" + begun.plusDays(5 + 30));
        assertThat(open()).isTrue();
    }

    @Test
    void aNewPolicyChangesNobodysOldPromise() {
        policy(30, 1, 10, null, 0);
        String id = enrolled(null);
        policy(5, 0, 1, 5, 0);

        assertThat(extend(id).requireStatus(200).text("/endsOn")).isEqualTo("" + begun.plusDays(40));
    }

    @Test
    void aPauseMovesTheEndByItsDays() {
        String id = enrolled(30);
        administrator.post("/enrollments/" + id + "/pause", version(id)).requireStatus(200);
        assertThat(open()).isFalse();
        clockForward(Duration.ofDays(7));

        Api.Reply resumed = administrator
                .delete("/enrollments/" + id + "/pause?version="
                        + record(id).json().at("/version").asInt())
                .requireStatus(200);
        assertThat(resumed.text("/endsOn")).isEqualTo("" + begun.plusDays(37));
        assertThat(open()).isTrue();
    }

    @Test
    void aPauseLongerThanThePolicyMovesTheEndOnlySoFar() {
        policy(30, 0, 1, null, 10);
        String id = enrolled(null);
        administrator.post("/enrollments/" + id + "/pause", version(id)).requireStatus(200);
        clockForward(Duration.ofDays(25));
        administrator
                .delete("/enrollments/" + id + "/pause?version="
                        + record(id).json().at("/version").asInt())
                .requireStatus(200);

        assertThat(record(id).text("/endsOn")).isEqualTo("" + begun.plusDays(40));
        assertThat(administrator
                        .post("/enrollments/" + id + "/pause", version(id))
                        .text("/errors/0/code"))
                .isEqualTo("no-pause-left");
    }

    @Test
    void withdrawalStopsStartsAndNeverARunningExam() {
        String id = enrolled(30);
        String attempt = start();
        withdraw(id).requireStatus(200);

        Api.Reply item = learner.api().get("/attempts/" + attempt + "/items/1").requireStatus(200);
        learner.api()
                .put(
                        "/attempts/" + attempt + "/responses/1",
                        "{\"revision\": 1, \"response\": {\"choice\": \"" + item.text("/options/0/id") + "\"}}")
                .requireStatus(200);
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        assertThat(learner.api()
                        .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                        .status())
                .isEqualTo(404);
        assertThat(learner.api().post("/enrollments", "{\"course\": \"mlt\"}").code())
                .as("nobody lets themself in again")
                .isEqualTo("access-ended");
    }

    @Test
    void aDeadlineIsTheLimitOrTheEndOfTheWindowWhicheverComesFirst() {
        enrolled(1);
        Instant midnight = begun.plusDays(1).atStartOfDay(ZONE).toInstant();
        clockTo(midnight.minusSeconds(30));
        String attempt = start();

        assertThat(deadline(attempt)).isEqualTo(midnight);
    }

    @Test
    void extraTimeAppliesToTheWindowToo() {
        enrolled(1);
        administrator
                .put("/people/" + learner.id() + "/accommodation", "{\"extraTimePercent\": 50, \"largerText\": false}")
                .requireStatus(200);
        Instant midnight = begun.plusDays(1).atStartOfDay(ZONE).toInstant();
        clockTo(midnight.minusSeconds(30));
        String attempt = start();

        assertThat(deadline(attempt)).as("half of the minute's limit").isEqualTo(midnight.plusSeconds(30));
    }

    @Test
    void aLongerWindowReachesAnExamThatRuns() {
        String id = enrolled(1);
        Instant midnight = begun.plusDays(1).atStartOfDay(ZONE).toInstant();
        clockTo(midnight.minusSeconds(30));
        String attempt = start();
        extend(id).requireStatus(200);

        assertThat(deadline(attempt)).isEqualTo(startedAt(attempt).plusSeconds(60));
    }

    @Test
    void aStaleChangeIsNotMade() {
        String id = enrolled(30);
        String stale = version(id);
        extend(id).requireStatus(200);

        Api.Reply second = administrator.post("/enrollments/" + id + "/pause", stale);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("stale-version");
        assertThat(record(id).text("/status")).isEqualTo("active");
    }

    @Test
    void manyAreEnrolledAtOnceOrNobody() {
        Person other = person(Role.LEARNER);
        String body =
                "{\"people\": [\"%s\", \"%s\"], \"payer\": \"employer\", \"payerName\": \"Mercy Hospital\", \"accessDays\": 90}";
        administrator
                .post("/courses/mlt/enrollments", body.formatted(learner.id(), "00000000-0000-7000-8000-000000000000"))
                .requireStatus(404);
        assertThat(learner.api().get("/enrollments").json().at("/items")).isEmpty();

        Api.Reply both = administrator
                .post("/courses/mlt/enrollments", body.formatted(learner.id(), other.id()))
                .requireStatus(200);
        assertThat(both.json().at("/items")).hasSize(2);
        assertThat(both.text("/items/1/payerName")).isEqualTo("Mercy Hospital");
    }

    @Test
    void everyChangeIsInTheAuditLogByIdsAlone() {
        String id = enrolled(30);
        extend(id).requireStatus(200);
        withdraw(id).requireStatus(200);
        String log = administrator.get("/audit?limit=20").raw().body();

        assertThat(log).contains("enrollment.created", "enrollment.extended", "enrollment.ended", id);
        assertThat(log).doesNotContain(learner.email());
    }

    @Test
    void aCourseThatIsEnteredByCodeLetsNobodyInWithoutOne() {
        administrator
                .put(
                        "/courses/mlt/access",
                        "{\"selfEnrollment\": false, \"extensions\": 0, \"extensionDays\": 1, \"pauseDays\": 0, \"version\": 0}")
                .requireStatus(200);

        Api.Reply refused = learner.api().post("/enrollments", "{\"course\": \"mlt\"}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("code-needed");
    }

    @Test
    void whereThePolicySaysSoOnlyAdministratorsExtend() {
        policy(30, 2, 10, null, 0);
        Person instructor = person(Role.INSTRUCTOR);
        cohort(instructor, learner);
        String id =
                administrator.get("/people/" + learner.id() + "/enrollments").text("/items/0/id");
        assertThat(instructor
                        .api()
                        .post("/enrollments/" + id + "/extensions", version(id))
                        .status())
                .isEqualTo(200);

        onlyAdministratorsExtend();
        Api.Reply refused = instructor.api().post("/enrollments/" + id + "/extensions", version(id));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("enrollment-rule");
        assertThat(extend(id).status()).isEqualTo(200);
    }

    private void onlyAdministratorsExtend() {
        JsonNode policy = administrator.get("/courses/mlt/access").json();
        ((ObjectNode) policy).put("instructorsExtend", false);
        administrator.put("/courses/mlt/access", policy.toString()).requireStatus(200);
    }

    private String enrolled(@Nullable Integer days) {
        return administrator
                .post(
                        "/courses/mlt/enrollments",
                        "{\"people\": [\"" + learner.id() + "\"], \"payer\": \"school\""
                                + (days == null ? "" : ", \"accessDays\": " + days) + "}")
                .requireStatus(200)
                .text("/items/0/id");
    }

    private void policy(int days, int extensions, int length, @Nullable Integer most, int pause) {
        int version =
                administrator.get("/courses/mlt/access").json().at("/version").asInt();
        administrator
                .put(
                        "/courses/mlt/access",
                        String.format(
                                Locale.ROOT,
                                "{\"selfEnrollment\": true, \"accessDays\": %d, \"extensions\": %d, \"extensionDays\": %d, \"mostDays\": %d, \"pauseDays\": %d, \"version\": %d}",
                                days,
                                extensions,
                                length,
                                most,
                                pause,
                                version))
                .requireStatus(200);
    }

    private Api.Reply extend(String id) {
        return administrator.post("/enrollments/" + id + "/extensions", version(id));
    }

    private Api.Reply withdraw(String id) {
        return administrator.post(
                "/enrollments/" + id + "/withdrawal", version(id).replace("}", ", \"reason\": \"asked\"}"));
    }

    private Api.Reply record(String id) {
        return administrator.get("/enrollments/" + id).requireStatus(200);
    }

    private String version(String id) {
        return "{\"version\": " + record(id).json().at("/version").asInt() + "}";
    }

    private boolean open() {
        return learner.api().get("/enrollments").json().at("/items/0/open").asBoolean();
    }

    private String start() {
        return learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
    }

    private Instant deadline(String attempt) {
        return Instant.parse(learner.api().get("/attempts/" + attempt).text("/deadline"));
    }

    private Instant startedAt(String attempt) {
        return Instant.parse(learner.api().get("/attempts/" + attempt).text("/startedAt"));
    }

    /** The day of the real time, which the server's clock starts from. */
    private void clockTo(Instant at) {
        clockForward(Duration.between(
                jdbc.sql("select server_now()")
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant()
                        .truncatedTo(ChronoUnit.MICROS),
                at));
    }
}
