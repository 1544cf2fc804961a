package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aliquot.PlatformTest;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.OptionReview;
import org.aliquot.blueprint.ExamCopies;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.QuizChange;
import org.aliquot.examplan.ExamRules;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A family with seven options, of which learners read four. */
class FamilyOptionsIT extends PlatformTest {

    private static final String FAMILY = "mlt-bb-0813";

    @Autowired
    private Exams exams;

    @Autowired
    private ExamCopies copies;

    @Autowired
    private ItemBank bank;

    @Test
    void learnersReadFourOptionsAndTheirReviewHasTheSameOnes() {
        String exam = quiz();
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < 12; i++) {
            Person learner = learner();
            String attempt = start(learner, exam);
            List<String> asked = ids(item(learner, attempt).path("options"));
            assertThat(asked).hasSize(4).contains(key());
            assertThat(learner.api()
                            .put("/attempts/" + attempt + "/responses/1", choice(hidden(asked)))
                            .code())
                    .as("an option that was not shown")
                    .isEqualTo("response-invalid");
            learner.api()
                    .put("/attempts/" + attempt + "/responses/1", choice(key()))
                    .requireStatus(200);
            learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
            JsonNode result = learner.api()
                    .get("/attempts/" + attempt + "/result")
                    .requireStatus(200)
                    .json();
            assertThat(result.path("raw").asInt()).isEqualTo(1);
            JsonNode review = learner.api()
                    .get("/attempts/" + attempt + "/review")
                    .requireStatus(200)
                    .json();
            assertThat(ids(review.findPath("options"))).containsExactlyElementsOf(asked);
            seen.addAll(asked);
        }
        assertThat(seen).hasSizeGreaterThan(4);
    }

    @Test
    void whoDecidesOnOptionsSeesAllOfThemAndTakesNoneThatSomeWereNotShown() {
        ItemVersion version = version();
        List<String> all = bank.review(version.id()).options().stream()
                .map(OptionReview::id)
                .toList();
        assertThat(all).hasSize(7);
        String path = "/items/" + FAMILY + "/versions/" + version.number() + "/adjustments/preview";
        String wrong = hidden(List.of(key()));
        assertThat(demo("admin")
                        .post(path, "{\"kind\": \"rekey\", \"key\": [\"" + wrong + "\"]}")
                        .text("/detail"))
                .contains("Each learner was shown some of these options.");
        demo("admin")
                .post(path, "{\"kind\": \"rekey\", \"key\": [\"" + key() + "\", \"" + wrong + "\"]}")
                .requireStatus(200);
    }

    @Test
    void whoeverEditsItSeesHowManyAreShown() {
        assertThat(demo("admin")
                        .get(site() + "/teach/items/" + FAMILY + "/edit")
                        .raw()
                        .body())
                .contains("name=\"task.shown\" value=\"4\"")
                .contains("Options shown");
    }

    private ItemVersion version() {
        return bank.find(FAMILY).orElseThrow();
    }

    private String key() {
        return version().content().key().getFirst();
    }

    private String hidden(List<String> shown) {
        return Stream.of("a", "b", "c", "d", "e", "f", "g")
                .filter(id -> !shown.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static String choice(String option) {
        return "{\"lease\": 1, \"revision\": 1, \"response\": {\"choice\": \"" + option + "\"}}";
    }

    private static JsonNode item(Person learner, String attempt) {
        return learner.api()
                .get("/attempts/" + attempt + "/items/1")
                .requireStatus(200)
                .json();
    }

    private static List<String> ids(JsonNode options) {
        List<String> ids = new ArrayList<>();
        options.forEach(option -> ids.add(option.path("id").asString()));
        return ids;
    }

    private static String start(Person learner, String exam) {
        return learner.api()
                .post("/attempts", "{\"exam\": \"" + exam + "\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
    }

    private String quiz() {
        AccountId author = person(Role.INSTRUCTOR).id();
        ExamVersion quiz = ((QuizChange.Changed) exams.make("Platelets " + author, List.of(FAMILY), author)).version();
        ExamRules rules = new ExamRules(quiz.spec().title(), 1, null, null, false, false, Map.of(), List.of("mlt"));
        copies.change(quiz.spec().key(), quiz.number(), rules, author);
        return quiz.spec().key();
    }
}
