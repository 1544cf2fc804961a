package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.packs.KindsPack;
import org.aliquot.packs.Packs;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Nothing that a learner gets before the rules allow it holds a key, of whatever kind the question is. */
class NoKeyIT extends PlatformTest {

    private static final Set<String> FIELDS = Set.of(
            "position",
            "type",
            "stemHtml",
            "exhibits",
            "title",
            "description",
            "svg",
            "options",
            "sources",
            "targets",
            "id",
            "html",
            "units",
            "gaps",
            "choices",
            "choose",
            "points",
            "response");

    /** Data of panels, charts and films; {@code LabTasksTest} looks at them and at their drawings. */
    private static final Set<String> DRAWN = Set.of("panel", "exhibits");

    /** What stands in the pack beside each question and nowhere in what is asked. */
    private static final List<String> KEYS = List.of(
            "correct",
            "rationale",
            "Because",
            "mixed-up",
            "partial",
            "The rule behind it",
            "Remember the rule",
            "EDTA",
            "tolerance",
            "\"figures\"",
            "factor",
            "accepted",
            "ellipse",
            "box 63",
            "\"target\"",
            "\"Cl\"",
            "Fluoride stops",
            "Cells go on",
            "Light breaks");

    @Autowired
    private Packs packs;

    private Api learner;

    @BeforeEach
    void enrolls() {
        packs.load(KindsPack.source());
        learner = person(Role.LEARNER).api();
        learner.post("/enrollments", "{\"course\": \"%s\"}".formatted(KindsPack.COURSE))
                .requireStatus(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"exam", "tutor"})
    void isInNoReplyWhileTheAttemptIsOpen(String mode) {
        Api.Reply started = learner.post(
                        "/attempts", "{\"exam\": \"%s\", \"mode\": \"%s\"}".formatted(KindsPack.EXAM, mode))
                .requireStatus(201);
        String path = "/attempts/" + started.text("/id");
        JsonNode items = learner.get(path + "/items").requireStatus(200).json().path("items");

        assertThat(items).hasSize(KindsPack.LENGTH);
        for (JsonNode item : items) {
            JsonNode asked = asked(item);
            assertThat(FIELDS).containsAll(fields(asked));
            assertHoldsNoKey(asked.toString());
            assertThat(asked.toString()).doesNotContain("7.0", "0.05", "0.001"); // times of day may hold them
            String one = path + "/items/" + item.path("position").asInt();
            assertThat(learner.get(one).json()).isEqualTo(item);
        }
        assertHoldsNoKey(started.raw().body());
        assertHoldsNoKey(learner.get(path).raw().body());
        String flag = "{\"revision\": 1, \"response\": null, \"flagged\": true}";
        assertHoldsNoKey(learner.put(path + "/responses/4", flag)
                .requireStatus(200)
                .raw()
                .body());
        assertThat(learner.get(path + "/review").status()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void stepsAreNeverShownInTheirRightOrder(int time) {
        String attempt = learner.post("/attempts", "{\"exam\": \"%s\", \"mode\": \"exam\"}".formatted(KindsPack.EXAM))
                .text("/id");
        assertThat(learner.get("/attempts/" + attempt + "/items/4").json().path("options"))
                .extracting(option -> option.path("id").asString())
                .as("the time " + time)
                .isNotEqualTo(List.of("k", "f", "t", "b"));
    }

    private static JsonNode asked(JsonNode item) {
        return item.has("panel") ? ((ObjectNode) item.deepCopy()).remove(DRAWN) : item;
    }

    private static void assertHoldsNoKey(String json) {
        assertThat(json).doesNotContain(KEYS);
    }

    private static Set<String> fields(JsonNode node) {
        Set<String> names = new TreeSet<>(node.propertyNames());
        node.forEach(child -> names.addAll(fields(child)));
        return names;
    }
}
