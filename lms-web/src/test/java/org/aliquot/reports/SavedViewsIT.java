package org.aliquot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.aliquot.Api.Reply;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Views are kept, changed and removed; and the days that a report counts by. */
class SavedViewsIT extends PlatformTest {

    private static final String VIEW = """
            {"name": "%s", "report": "learners", "parameters": {"progress": "%s", "sort": "-minutes"}, "version": %d}
            """;

    private Person instructor;

    @BeforeEach
    void somebody() {
        instructor = person(Role.INSTRUCTOR);
    }

    @Test
    void aViewIsKeptRenamedAndRemoved() {
        String id = save("Stuck ones", 201).text("/id");

        Reply renamed = put(id, "Who is stuck", 0).requireStatus(200);
        assertThat(renamed.text("/name")).isEqualTo("Who is stuck");
        assertThat(renamed.json().at("/version").asInt()).isEqualTo(1);
        assertThat(instructor.api().get("/reports/views").text("/items/0/parameters/sort"))
                .isEqualTo("-minutes");

        instructor.api().delete("/reports/views/" + id + "?version=1").requireStatus(200);
        assertThat(instructor.api().get("/reports/views").json().path("items"))
                .noneMatch(view -> view.path("mine").asBoolean());
    }

    @Test
    void whoeverSavesSecondIsToldAndLosesNothing() {
        String id = save("Month end", 201).text("/id");
        put(id, "Month end, mine", 0).requireStatus(200);

        Reply second = put(id, "Month end, yours", 0).requireStatus(409);
        assertThat(second.code()).isEqualTo("stale-version");
        assertThat(second.text("/current/name")).isEqualTo("Month end, mine");
        assertThat(instructor
                        .api()
                        .delete("/reports/views/" + id + "?version=0")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aNameIsTakenOnceForEachPerson() {
        save("Same", 201);
        assertThat(save("sAME", 422).code()).isEqualTo("invalid-request");
        String other = save("Other", 201).text("/id");
        assertThat(put(other, "Same", 0).status()).isEqualTo(422);

        instructor = person(Role.INSTRUCTOR);
        save("Same", 201);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-08, 2026-03-09T03:59:59Z, 1",
        "2026-03-08, 2026-03-09T04:00:00Z, 0",
        "2026-11-01, 2026-11-02T04:59:59Z, 1",
        "2026-11-01, 2026-11-02T05:00:00Z, 0",
    })
    void daysEndAtTheSchoolsMidnightAlsoWhenClocksChange(String on, Instant finished, int counted) {
        Person learner = person(Role.LEARNER);
        cohort(instructor, learner);
        jdbc.sql(
                        "update enrollment set created_at = timestamptz '2026-01-01', starts_on = date '2026-01-01' where account_id = :who")
                .param("who", learner.id())
                .update();
        jdbc.sql("""
                        insert into exam_outcome (attempt_id, account_id, exam_key, mode, correct, answered, total, started_at, final_at)
                        values (:id, :who, 'quick-check', 'exam', 1, 1, 5, :at, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("who", learner.id())
                .param("at", OffsetDateTime.ofInstant(finished, ZoneOffset.UTC))
                .update();

        assertThat(instructor
                        .api()
                        .get("/reports/sittings?on=" + on)
                        .json()
                        .at("/totals/0/value")
                        .asInt())
                .isEqualTo(counted);
        Reply learners = instructor.api().get("/reports/learners?on=" + on).requireStatus(200);
        assertThat(learners.json().at("/items/0/values/exams").asInt()).isEqualTo(counted);
        assertThat(learners.json().at("/items/0/values/lastOn").asString("").isEmpty())
                .isEqualTo(counted == 0);
        assertThat(instructor
                        .api()
                        .get("/reports/outcomes?on=" + on)
                        .json()
                        .at("/items/0/values/started")
                        .asInt())
                .isEqualTo(counted);
    }

    @Test
    void aViewThatSearchesForWordsIsNotShared() {
        String view =
                "{\"name\": \"One\", \"report\": \"learners\", \"parameters\": {\"search\": \"Chidi\"}, \"shared\": %s}";
        assertThat(instructor.api().post("/reports/views", view.formatted(true)).status())
                .isEqualTo(422);
        instructor.api().post("/reports/views", view.formatted(false)).requireStatus(201);
    }

    private Reply save(String name, int status) {
        return instructor
                .api()
                .post("/reports/views", VIEW.formatted(name, "stuck", 0))
                .requireStatus(status);
    }

    private Reply put(String id, String name, int version) {
        return instructor.api().put("/reports/views/" + id, VIEW.formatted(name, "completed", version));
    }
}
