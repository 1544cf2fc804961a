package org.aliquot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.Api.Reply;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reports as programs call them. */
class ReportsApiIT extends PlatformTest {

    @BeforeEach
    void generatesASchool() {
        School.open(jdbc);
    }

    @ParameterizedTest
    @CsvSource({
        "learners?sort=password_hash, 422, invalid-request",
        "learners?sort=name;drop, 422, invalid-request",
        "learners?sort=lesson, 422, invalid-request",
        "learners?after=garbage, 422, invalid-request",
        "learners?format=pdf, 422, invalid-request",
        "learners?limit=many, 422, invalid-request",
        "learners?on=2026-02-30, 422, invalid-request",
        "learners?on=2999-01-01, 422, invalid-request",
        "learners?stuckDays=0, 422, invalid-request",
        "learners?cohort=mine, 422, invalid-request",
        "learners?columns=name%2Csecret, 422, invalid-request",
        "learners?course=no-such-course, 404, not-found",
        "learners?course=no-such-course&format=csv, 404, not-found",
        "learners?course=%00x, 400, malformed-request",
        "sittings?cohort=00000000-0000-7000-8000-000000000000, 404, not-found",
        "no-such-report, 404, not-found",
    })
    void saysWhatIsWrong(String query, int status, String code) {
        Reply reply = demo("admin").get("/reports/" + query);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
    }

    @Test
    void saysWhatEachFigureMeans() {
        Reply reports = demo("instructor").get("/reports").requireStatus(200);

        assertThat(reports.json().path("items"))
                .hasSize(4)
                .allSatisfy(report -> assertThat(report.path("columns"))
                        .isNotEmpty()
                        .allSatisfy(column ->
                                assertThat(column.path("definition").asString()).endsWith(".")));
    }

    @Test
    void showsInstructorsHowAQuestionWasAnswered() {
        Person learner = learner();
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        learner.api()
                .put("/attempts/" + attempt + "/responses/1", "{\"revision\": 1, \"response\": {\"choice\": \"a\"}}")
                .requireStatus(200);
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        awaitCounted(attempt);

        Reply answers = demo("instructor")
                .get("/items/" + firstQuestion(attempt) + "/answers")
                .requireStatus(200);

        assertThat(answers.text("/settings/0/setting")).isEqualTo("exam");
        assertThat(answers.json().at("/settings/0/answers").asInt()).isPositive();
        assertThat(answers.json().at("/settings/0/right/high").asDouble()).isPositive();
        assertThat(answers.json().at("/settings/0/discrimination/answers").asInt())
                .isPositive();
        assertThat(answers.json().at("/versions/0/settings/0/options"))
                .hasSize(4)
                .anySatisfy(option ->
                        assertThat(option.at("/share/value").asDouble()).isPositive());
    }

    @Test
    void knowsNoAnswersToUnknownQuestions() {
        assertThat(demo("instructor").get("/items/no-such-item/answers").status())
                .isEqualTo(404);
    }

    private String firstQuestion(String attempt) {
        return jdbc.sql("""
                        select i.slug
                        from attempt_item t
                        join item_version v on v.id = t.item_version_id
                        join item i on i.id = v.item_id
                        where t.attempt_id = cast(:attempt as uuid) and t.position = 1
                        """).param("attempt", attempt).query(String.class).single();
    }
}
