package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.Api;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.aliquot.web.staff.PageClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
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

    @Autowired
    private TransactionTemplate transaction;

    private Person learner;
    private String attempt;
    private @Nullable Crowd hall;

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
        if (hall != null) {
            hall.leave();
        }
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

    @Test
    void extraTimeForEveryoneReachesAllOfAHallOfFiveHundredAndTwo() {
        PageClient teacher = teacherOfAHall();

        PageClient.Answer asked = give(teacher, Map.of("whom", "all"));
        assertThat(asked.body()).contains("Give 5 minutes to 502 people?", "And 402 more.");
        assertThat(extended()).isEmpty();

        assertThat(give(teacher, Map.of("attempt", asked.hidden("attempt"), "sure", "true"))
                        .body())
                .contains("5 minutes given to 502 of 502", "And 402 more.");
        assertThat(extended()).hasSize(502).contains(UUID.fromString(attempt));
    }

    @Test
    void whoBeganBeforeFiveHundredOthersIsGivenExtraTimeWhenTickedAlone() {
        PageClient teacher = teacherOfAHall();

        assertThat(give(teacher, Map.of("attempt", attempt)).body()).contains("Give 5 minutes to 1 person?");
        assertThat(give(teacher, Map.of("attempt", attempt, "sure", "true")).body())
                .contains("5 minutes given to 1 of 1");
        assertThat(extended()).containsExactly(UUID.fromString(attempt));
    }

    @Test
    void aMessageToThoseAtAnExamReachesAllOfAHallOfFiveHundredAndTwo() {
        PageClient teacher = teacherOfAHall();
        assertThat(teacher.get("/teach/messages/new?to=running&exam=quick-check")
                        .body())
                .contains("To 502 learners: ");
        UUID message = UUID.randomUUID();
        Map<String, String> drill = Map.of(
                "id", message.toString(), "to", "running", "exam", "quick-check", "subject", "Drill", "words", "Go.");

        assertThat(teacher.post("/teach/messages", drill).status()).isEqualTo(303);

        assertThat(jdbc.sql("select account_id from staff_message_to where message_id = :id")
                        .param("id", message)
                        .query(UUID.class)
                        .list())
                .hasSize(502)
                .contains(learner.id().value());
        assertThat(jdbc.sql("select attempt_id from staff_message_room where message_id = :id")
                        .param("id", message)
                        .query(UUID.class)
                        .list())
                .hasSize(502)
                .contains(UUID.fromString(attempt));
        Await.until(
                "all are told of it",
                () -> jdbc.sql("select count(*) from notice where key = :id")
                                .param("id", message.toString())
                                .query(Integer.class)
                                .single()
                        == 502);
    }

    /** Of a class of 502: all others sit what the first of them began a second before. */
    private PageClient teacherOfAHall() {
        Person instructor = person(Role.INSTRUCTOR);
        String cohort = cohort(instructor, learner);
        Crowd others = requireNonNull(transaction.execute(_ -> Crowd.of(jdbc, attempt, 501)));
        hall = others;
        jdbc.sql("""
                        insert into cohort_member (cohort_id, account_id, way, joined_at)
                        select cast(:cohort as uuid), account_id, 'import', server_now()
                        from attempt
                        where id = any(:ids)
                        """).param("cohort", cohort).param("ids", others.attempts()).update();
        jdbc.sql("update attempt set started_at = started_at - interval '1 second' where id = cast(:id as uuid)")
                .param("id", attempt)
                .update();
        return new PageClient(site(), instructor.api().token());
    }

    private PageClient.Answer give(PageClient teacher, Map<String, String> whom) {
        Map<String, String> form = new HashMap<>(whom);
        form.putAll(Map.of("exam", "quick-check", "minutes", "5", "reason", reason(), "requestId", attempt));
        return teacher.post("/teach/attempts/room", form);
    }

    /** No other act has it. */
    private String reason() {
        return "Fire alarm during " + attempt;
    }

    private List<UUID> extended() {
        return jdbc.sql("select attempt_id from attempt_event where kind = 'extension' and reason = :reason")
                .param("reason", reason())
                .query((row, _) -> row.getObject("attempt_id", UUID.class))
                .list();
    }
}
