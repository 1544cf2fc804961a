package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** However many take an exam after somebody, staff still find them. */
class AttemptDeskIT extends PlatformTest {

    /** Others who started later. */
    private static final String OTHERS = """
            with many as (
              insert into account (id, email, name, roles, time_zone, status, demo, extra_time_percent, larger_text,
                                   created_at, version)
              select gen_random_uuid(), gen_random_uuid() || '@example.org', 'One of Many', a.roles, a.time_zone, a.status,
                     false, 0, false, server_now(), 0
              from account a, generate_series(1, 120) n
              where a.id = (select account_id from attempt where id = cast(:id as uuid))
              returning id)
            insert into attempt (id, account_id, exam_id, exam_version_id, mode, status, seed, length, lease, started_at,
                                 deadline, time_percent, grace_seconds, late_answers)
            select gen_random_uuid(), many.id, a.exam_id, a.exam_version_id, a.mode, 'open', a.seed, a.length, 1,
                   server_now(), a.deadline, 100, 30, 'count'
            from attempt a, many
            where a.id = cast(:id as uuid)
            """;

    private Person learner;
    private String attempt;

    @BeforeEach
    void somebodyStartsBeforeManyOthers() {
        learner = learner();
        attempt = learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        jdbc.sql(OTHERS).param("id", attempt).update();
    }

    @AfterEach
    void theOthersGo() {
        jdbc.sql("delete from attempt where account_id in (select id from account where name = 'One of Many')")
                .update();
        jdbc.sql("delete from account where name = 'One of Many'").update();
    }

    @Test
    void everyRunningAttemptIsReachedPageAfterPage() {
        Api staff = demo("admin");
        List<String> seen = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = staff.get("/exams/quick-check/attempts?state=running&limit=50" + after)
                    .requireStatus(200)
                    .json();
            page.path("items").forEach(item -> seen.add(item.path("id").asString()));
            after = page.path("next").isString() ? "&after=" + page.path("next").asString() : "";
        } while (!after.isEmpty());

        assertThat(seen).contains(attempt).doesNotHaveDuplicates().hasSizeGreaterThan(120);
    }

    @Test
    void everyRunningAttemptIsFoundByWhoTakesIt() {
        JsonNode found = demo("admin")
                .get("/exams/quick-check/attempts?state=running&q=" + learner.email())
                .requireStatus(200)
                .json();

        assertThat(found.path("items")).hasSize(1);
        assertThat(found.at("/items/0/id").asString()).isEqualTo(attempt);
        assertThat(demo("admin")
                        .get("/exams/quick-check/attempts?state=nonsense")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void instructorsFindTheirOwnAndNobodyElse() {
        Person instructor = person(Role.INSTRUCTOR);
        cohort(instructor, learner);

        JsonNode found = instructor
                .api()
                .get("/exams/quick-check/attempts?state=running")
                .requireStatus(200)
                .json();

        assertThat(found.path("items")).hasSize(1);
        assertThat(found.at("/items/0/id").asString()).isEqualTo(attempt);
    }

    @Test
    void aHeldAnswerWaitsWithinReachHoweverManyAttemptsCameAfterIt() {
        jdbc.sql("update attempt set late_answers = 'hold' where id = cast(:id as uuid)")
                .param("id", attempt)
                .update();
        clockForward(Duration.ofSeconds(70));
        String option = learner.api().get("/attempts/" + attempt + "/items/1").text("/options/0/id");
        learner.api()
                .put(
                        "/attempts/" + attempt + "/responses/1",
                        "{\"revision\": 1, \"givenMs\": 50000, \"response\": {\"choice\": \"" + option + "\"}}")
                .requireStatus(200);
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);

        JsonNode waiting = demo("admin")
                .get("/exams/quick-check/attempts?state=undecided")
                .requireStatus(200)
                .json();

        assertThat(waiting.path("items")
                        .valueStream()
                        .map(item -> item.path("id").asString()))
                .contains(attempt);
    }
}
