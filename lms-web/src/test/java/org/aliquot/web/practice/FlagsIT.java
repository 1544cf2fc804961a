package org.aliquot.web.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.Api;
import org.aliquot.Await;
import org.aliquot.PlatformTest;
import org.aliquot.delivery.AttemptId;
import org.aliquot.practice.Flags;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Flags and struck options outlive the attempt; a lesson leads back to the very question. */
class FlagsIT extends PlatformTest {

    @Autowired
    private Flags flags;

    private Person learner;
    private Api api;
    private String attempt;

    @BeforeEach
    void sits() {
        learner = learner();
        api = learner.api();
        attempt = api.post("/attempts", "{\"exam\": \"mlt-bb-01-quiz\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
    }

    @Test
    void aFlaggedQuestionIsListedUntilItsFlagIsTakenAway() {
        api.put("/attempts/" + attempt + "/responses/2", "{\"revision\": 1, \"response\": null, \"flagged\": true}")
                .requireStatus(200);
        handIn();
        Await.until("the flag", () -> !flags.of(learner.id()).shown().isEmpty());

        assertThat(page("/practice/flagged")).contains("/attempts/" + attempt + "/review?at=2#question-2");

        flags.mark(learner.id(), id(), 2, false);
        assertThat(page("/practice/flagged")).contains("Nothing is flagged");
    }

    @Test
    void aQuestionCanBeFlaggedInItsReviewAndByNobodyElse() {
        handIn();

        flags.mark(learner().id(), id(), 1, true);
        assertThat(flags.in(learner.id(), id())).isEmpty();

        flags.mark(learner.id(), id(), 1, true);
        assertThat(flags.in(learner.id(), id())).containsExactly(1);
        assertThat(page("/attempts/" + attempt + "/review?at=1")).contains("Remove the flag");
    }

    @Test
    void optionsThatWereStruckOutAreSeenInTheReview() {
        JsonNode item = api.get("/attempts/" + attempt + "/items/1").json();
        String option = item.at("/options/0/id").asString();

        strike(1, "[\"" + option + "\", \"none-of-it\"]").requireStatus(204);
        assertThat(learner()
                        .api()
                        .put("/attempts/" + attempt + "/strikes/1", "{\"options\": []}")
                        .status())
                .isEqualTo(404);
        handIn();

        assertThat(page("/attempts/" + attempt + "/review?at=1")).contains("you crossed it out");
        assertThat(strike(1, "[]").status())
                .as("the review shows what was struck out while answering")
                .isEqualTo(404);
    }

    @Test
    void theLessonOfAMissLeadsBackToTheVeryQuestion() {
        handIn();
        Matcher link = Pattern.compile("href=\"(/courses/mlt/[^\"?#]+[?]question=([^\"#]+))")
                .matcher(page("/attempts/" + attempt + "/review"));
        assertThat(link.find()).isTrue();

        String place = link.group(2).substring(link.group(2).indexOf('.') + 1);
        assertThat(page(link.group(1)))
                .contains(
                        "Back to the question", "/attempts/" + attempt + "/review?at=" + place + "#question-" + place);
        assertThat(page("/courses/mlt/mlt-bb-01?question=https://elsewhere.example"))
                .doesNotContain("elsewhere");
    }

    private Api.Reply strike(int position, String options) {
        return api.put("/attempts/" + attempt + "/strikes/" + position, "{\"options\": " + options + "}");
    }

    private AttemptId id() {
        return new AttemptId(UUID.fromString(attempt));
    }

    private void handIn() {
        api.post("/attempts/" + attempt + "/submit", "").requireStatus(200);
    }

    private String page(String path) {
        return api.get(site() + path).requireStatus(200).raw().body();
    }
}
