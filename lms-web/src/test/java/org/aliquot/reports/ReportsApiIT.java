package org.aliquot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.aliquot.Api;
import org.aliquot.Api.Reply;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reports as programs call them. */
class ReportsApiIT extends PlatformTest {

    private static final String REPORT = "/reports/progress?course=";

    private Api admin;

    @BeforeEach
    void signsIn() {
        School.open(jdbc);
        admin = demo("admin");
    }

    @Test
    void givesPagesThatFollowOneAnother() {
        String address = REPORT + School.COURSE + "&sort=-best&limit=3";
        Reply first = admin.get(address).requireStatus(200);
        Reply second =
                admin.get(address + "&after=" + encode(first.text("/next"))).requireStatus(200);

        assertThat(first.json().path("items")).hasSize(3);
        assertThat(second.json().path("items")).hasSize(3);
        assertThat(second.json().at("/items/0/best/theta").asDouble())
                .isLessThanOrEqualTo(first.json().at("/items/2/best/theta").asDouble());
        assertThat(first.json().at("/totals/learners").asInt()).isEqualTo(School.LEARNERS);
        assertThat(first.json().path("columns"))
                .allSatisfy(column ->
                        assertThat(column.path("definition").asString()).endsWith("."));
    }

    @Test
    void givesAllAsOneFile() {
        Reply file = admin.get(REPORT + School.COURSE + "&format=csv&search=school77")
                .requireStatus(200);

        assertThat(file.raw().headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(file.raw().headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"progress.csv\"");
        assertThat(file.raw().body().lines()).hasSize(1 + 11);
    }

    @ParameterizedTest
    @CsvSource({
        "course=generated-school&sort=password_hash, 422, invalid-request",
        "course=generated-school&sort=name;drop, 422, invalid-request",
        "course=generated-school&after=garbage, 422, invalid-request",
        "course=generated-school&format=xlsx, 422, invalid-request",
        "course=generated-school&limit=many, 422, invalid-request",
        "search=x, 422, invalid-request",
        "course=no-such-course, 404, not-found",
        "course=no-such-course&format=csv, 404, not-found",
        "course=%00, 404, not-found",
    })
    void saysWhatIsWrong(String query, int status, String code) {
        Reply reply = admin.get("/reports/progress?" + query);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
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
        awaitOutcome(attempt);

        Reply answers = demo("instructor")
                .get("/items/" + firstQuestion(attempt) + "/answers")
                .requireStatus(200);

        assertThat(answers.text("/settings/0/setting")).isEqualTo("exam");
        assertThat(answers.json().at("/settings/0/answers").asInt()).isPositive();
        assertThat(answers.json().at("/settings/0/right/high").asDouble()).isPositive();
        assertThat(answers.json().at("/settings/0/discrimination/answers").asInt())
                .isPositive();
        assertThat(answers.json().at("/versions/0/options"))
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

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
