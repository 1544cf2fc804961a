package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.aliquot.web.staff.PageClient.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An instructor makes an exam of the school's own from a board's. */
class RulesPagesIT extends PlatformTest {

    private static final String BOARD = "/teach/quizzes/mlt-mock-50";

    private Person learner;
    private PageClient staff;
    private String copy;

    @BeforeEach
    void copies() {
        learner = learner();
        staff = new PageClient(site(), person(Role.INSTRUCTOR).api().token());
        Answer copied = staff.post(BOARD + "/copies", Map.of());
        copy = copied.location().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    }

    /** Nobody else's tests meet it. */
    @AfterEach
    void takesItBack() {
        assertThat(save(Map.of("items", "20")).status()).isEqualTo(303);
    }

    @Test
    void aCopyIsOfferedToNobodyUntilACourseIsChosen() {
        assertThat(staff.get(copy).body()).contains("Copy of", "any share", "name=\"courses\"");
        assertThat(offered()).doesNotContain(key());

        Answer saved = save(Map.of("items", "20", "title", "Short <b>mock</b>", "courses", "mlt"));

        assertThat(saved.status()).isEqualTo(303);
        assertThat(staff.get(saved.location()).body()).contains("Short &lt;b&gt;mock&lt;/b&gt;", "Saved.");
        assertThat(offered()).contains(key(), "Made by this school");
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"" + key() + "\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        assertThat(learner.api().get("/attempts/" + attempt).json().path("positions"))
                .hasSize(20);
        takesItBack();
        assertThat(offered()).doesNotContain(key());
    }

    @Test
    void whatCannotBeIsSaidAndNothingTypedIsLost() {
        Answer wrong = save(Map.of("items", "none", "minutes", "9999", "title", "Kept as typed"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("whole number from 1 to 500", "whole number from 1 to 600", "value=\"Kept as typed\"");
        Answer crowded = save(Map.of("items", "20", "share-BB", "90-95", "share-CHEM", "90-95"));
        assertThat(crowded.status()).isEqualTo(422);
        assertThat(crowded.body()).contains("add up to more than 100 percent", "value=\"90-95\"");
    }

    @Test
    void aBoardsExamStaysAsItIs() {
        assertThat(staff.get(BOARD + "/rules").body())
                .contains("Make a copy to change")
                .doesNotContain("name=\"items\"");
        Answer refused = staff.post(BOARD + "/rules", Map.of("number", "1", "title", "Mine", "items", "5"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("comes from a content pack");
        assertThat(staff.post("/teach/quizzes/mlt-bb-02-quiz/copies", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void theSecondOfTwoIsToldWhatChanged() {
        Answer page = staff.get(copy);
        save(Map.of("items", "20", "title", "By the first"));

        Answer second = staff.post(copy, fields(page, Map.of("items", "30", "title", "By the second")));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("By the first", "with 20 questions", "value=\"By the second\"");
        assertThat(staff.post(copy, fields(second, Map.of("items", "30", "title", "By the second")))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void theApiDoesTheSame() {
        Api api = person(Role.INSTRUCTOR).api();
        String key =
                api.post("/exams/mlt-mock-50/copies", "").requireStatus(201).text("/key");
        String rules = "/exams/" + key + "/rules";
        String area = api.get(rules).json().at("/areas/0/code").asString();
        String change = """
                {"version": %d, "title": "By API", "items": 25, "timeLimitMinutes": 30,
                 "shares": {"%s": {"minPercent": 40, "maxPercent": 50}}, "courses": []}""";

        Api.Reply changed = api.put(rules, change.formatted(1, area)).requireStatus(200);

        assertThat(changed.json().at("/areas/0/minPercent").asDouble()).isEqualTo(40);
        assertThat(changed.json().at("/areas/1/maxPercent").asDouble()).isEqualTo(100);
        assertThat(api.put(rules, change.formatted(1, area)).requireStatus(409).text("/current/title"))
                .isEqualTo("By API");
        api.put(rules, change.formatted(2, "no-such")).requireStatus(422);
        api.put("/exams/mlt-mock-50/rules", change.formatted(1, area)).requireStatus(422);
    }

    private Answer save(Map<String, String> typed) {
        return staff.post(copy, fields(staff.get(copy), typed));
    }

    /** What a browser sends from this page, with some fields typed anew. */
    private static Map<String, String> fields(Answer page, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("number", page.hidden("number"));
        fields.put("title", "Copy");
        fields.putAll(typed);
        return fields;
    }

    private String key() {
        return copy.split("/")[3];
    }

    private String offered() {
        return learner.api().get("/exams").json().toString();
    }
}
