package org.aliquot.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.delivery.AdaptiveStep;
import org.aliquot.delivery.AdaptiveSteps;
import org.aliquot.delivery.AttemptId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** How the estimate of an adaptive exam settled is told once it is over, and ends where the result stands. */
class StepsIT extends PlatformTest {

    private static final int QUESTIONS = 30;

    @Autowired
    private AdaptiveSteps steps;

    @Test
    void theLastStepIsTheResultThatWasPrinted() {
        Person learner = learner();
        Api api = learner.api();
        String attempt = api.post("/attempts", "{\"exam\": \"mlt-adaptive-30\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        for (int position = 1; position <= QUESTIONS; position++) {
            String option =
                    api.get("/attempts/" + attempt + "/items/" + position).text("/options/0/id");
            api.put(
                            "/attempts/" + attempt + "/responses/" + position,
                            "{\"revision\": 1, \"final\": true, \"response\": {\"choice\": \"" + option + "\"}}")
                    .requireStatus(200);
        }
        AttemptId id = new AttemptId(UUID.fromString(attempt));
        assertThat(steps.of(learner.id(), id)).as("not before it is over").isEmpty();
        assertThat(api.get(site() + "/attempts/" + attempt + "/steps").status()).isEqualTo(404);
        JsonNode result = api.post("/attempts/" + attempt + "/submit", "")
                .requireStatus(200)
                .json();

        List<AdaptiveStep> all = steps.of(learner.id(), id);
        assertThat(all).hasSize(QUESTIONS);
        assertThat(all.getLast().estimate()).isEqualTo(result.path("scaled").asInt());
        assertThat(all.getLast().low()).isEqualTo(result.path("low").asInt());
        assertThat(all.getLast().high() - all.getLast().low())
                .as("the band narrows")
                .isLessThan(all.get(4).high() - all.get(4).low());
        assertThat(steps.of(learner().id(), id)).isEmpty();

        assertThat(api.get(site() + "/attempts/" + attempt + "/steps")
                        .requireStatus(200)
                        .raw()
                        .body())
                .contains("How the estimate settled", "Question 30");
        assertThat(api.get(site() + "/attempts/" + attempt + "/result").raw().body())
                .contains("About 55% is normal in an adaptive exam", "/attempts/" + attempt + "/steps");
    }
}
