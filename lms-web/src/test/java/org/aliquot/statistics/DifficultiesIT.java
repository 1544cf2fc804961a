package org.aliquot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.bank.AdoptedDifficulty;
import org.aliquot.bank.Difficulties;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemDifficulty;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.bank.PoolItem;
import org.aliquot.blueprint.Exams;
import org.aliquot.clock.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The one place where delivery reads how hard a question is. */
class DifficultiesIT extends PlatformTest {

    @Autowired
    private ItemBank bank;

    @Autowired
    private Difficulties difficulties;

    @Autowired
    private Exams exams;

    @AfterEach
    void forget() {
        jdbc.sql("delete from item_difficulty").update();
    }

    @Test
    void aPoolReadsWhatWasAdoptedLastAndTheAuthorsRatingElsewhere() {
        List<PoolItem> before = pool();
        PoolItem first = before.getFirst();
        assertThat(before)
                .allSatisfy(item -> assertThat(item.difficulty().answers()).isZero());

        adopt(first.versionId(), 9, 0.3, 250);
        adopt(first.versionId(), 1.25, 0.125, 300);

        PoolItem after = pool().getFirst();
        assertThat(after.difficulty()).isEqualTo(new ItemDifficulty(1.25, 0.125, 300));
        assertThat(after.difficulty().isCalibrated()).isTrue();
        assertThat(pool().get(1).difficulty().sd()).isEqualTo(1.0);
    }

    @Test
    void whatWasKnownAtAMomentStays() {
        ItemVersionId version = pool().getFirst().versionId();
        adopt(version, 1, 0.25, 210);
        Instant between = jdbc.sql("select server_now()")
                .query(java.time.OffsetDateTime.class)
                .single()
                .toInstant();
        adopt(version, 2, 0.25, 400);

        assertThat(difficulties.asOf(List.of(version), between).get(version))
                .isEqualTo(new ItemDifficulty(1, 0.25, 210));
        assertThat(difficulties.asOf(List.of(version), between.plusSeconds(60)).get(version))
                .isEqualTo(new ItemDifficulty(2, 0.25, 400));
    }

    @Test
    void anAttemptIsScoredWithWhatStoodWhenItBegan() {
        pool().forEach(item -> adopt(item.versionId(), 2, 0.1, 500));
        Api learner = learner().api();
        String attempt = learner.post("/attempts", "{\"exam\": \"mlt-mock-50\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        pool().forEach(item -> adopt(item.versionId(), -2, 0.1, 500));

        JsonNode result = learner.post("/attempts/" + attempt + "/submit", "").json();

        // nobody answered right: Warm's estimate of 0 of 50 items at b is b - log(101)
        assertThat(result.path("theta").asDouble()).isCloseTo(2 - Math.log(101), within(1e-6));
        assertThat(result.has("label") && !result.path("label").isNull()).isFalse();
    }

    @Test
    void theLabelCountsTheQuestionsWithoutEnoughAnswers() {
        pool().forEach(item -> adopt(item.versionId(), 0, 0.3, 199));
        adopt(pool().getFirst().versionId(), 0, 0.1, 200);
        Api learner = learner().api();
        String attempt = learner.post("/attempts", "{\"exam\": \"mlt-mock-50\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        boolean drawn =
                jdbc.sql("select count(*) from attempt_item where attempt_id = :id and item_version_id = :version")
                                .param("id", UUID.fromString(attempt))
                                .param("version", pool().getFirst().versionId())
                                .query(Integer.class)
                                .single()
                        == 1;

        String label = learner.post("/attempts/" + attempt + "/submit", "").text("/label");

        assertThat(label)
                .startsWith("So far, only the authors have judged how hard ")
                .contains(drawn ? "49 of the 50 questions" : "these questions");
    }

    private List<PoolItem> pool() {
        return bank.pool(
                exams.exam("mlt-mock-50").orElseThrow().plan().areaOfTopic().keySet());
    }

    private void adopt(ItemVersionId version, double b, double se, int answers) {
        difficulties.adopt(Ids.next(), List.of(new AdoptedDifficulty(version, b, se, answers)));
    }
}
