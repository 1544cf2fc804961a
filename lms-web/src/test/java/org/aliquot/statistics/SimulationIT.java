package org.aliquot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.bank.AdoptedDifficulty;
import org.aliquot.bank.Difficulties;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.PoolItem;
import org.aliquot.blueprint.Exams;
import org.aliquot.clock.Ids;
import org.aliquot.jobs.JobWorker;
import org.aliquot.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The stored bank, sat by simulated persons. */
class SimulationIT extends PlatformTest {

    @Autowired
    private ItemBank bank;

    @Autowired
    private Exams exams;

    @Autowired
    private Difficulties difficulties;

    @Autowired
    private JobWorker worker;

    @AfterEach
    void forget() {
        Jobs.forget(jdbc);
    }

    @Test
    void saysHowAnExamWouldMeasureWithTheBankAsItIs() {
        Api staff = person(Role.INSTRUCTOR).api();
        JsonNode young = simulated(staff, "{\"exam\": \"mlt-mock-50\", \"persons\": 500, \"seed\": 3}");
        JsonNode report = young.path("report");

        assertThat(young.path("calibrated").asInt()).isZero();
        assertThat(report.path("blueprintViolations").asInt()).isZero();
        assertThat(young.path("abilities")).hasSize(11);
        assertThat(young.at("/abilities/0/passing").asDouble())
                .isLessThan(young.at("/abilities/10/passing").asDouble());
        int questions = 0;
        for (JsonNode band : young.path("exposure")) {
            questions += band.path("questions").asInt();
        }
        assertThat(questions).isEqualTo(young.path("bank").asInt()).isEqualTo(pool().size());
        assertThat(young.path("areas")).hasSize(7);

        difficulties.adopt(
                Ids.next(),
                pool().stream()
                        .map(item -> new AdoptedDifficulty(
                                item.versionId(), item.difficulty().b(), 0.1, 400))
                        .toList());
        JsonNode calibrated = simulated(staff, "{\"exam\": \"mlt-mock-50\", \"persons\": 500, \"seed\": 3}");
        assertThat(calibrated.path("calibrated").asInt()).isEqualTo(pool().size());
        assertThat(calibrated.at("/report/rmse").asDouble())
                .as("known difficulties measure better")
                .isLessThan(report.path("rmse").asDouble());
        assertThat(calibrated.at("/report/coverage95").asDouble()).isCloseTo(0.95, within(0.04));
    }

    @Test
    void aBankThatCannotFillTheExamSaysWhichAreasAreShort() {
        List<UUID> some = pool().stream()
                .filter(item -> item.topic().startsWith("mlt-bb"))
                .map(item -> item.versionId().value())
                .toList();
        jdbc.sql("update item set status = 'retired' where current_version_id = any(:some)")
                .param("some", some.toArray(UUID[]::new))
                .update();
        try {
            JsonNode result = simulated(person(Role.INSTRUCTOR).api(), "{\"exam\": \"mlt-mock-50\", \"persons\": 100}");
            assertThat(result.hasNonNull("report")).isFalse();
            for (JsonNode area : result.path("areas")) {
                assertThat(area.path("short").asBoolean())
                        .as(area.toString())
                        .isEqualTo(area.path("code").asString().equals("BB"));
            }
        } finally {
            jdbc.sql("update item set status = 'published' where current_version_id = any(:some)")
                    .param("some", some.toArray(UUID[]::new))
                    .update();
        }
    }

    @Test
    void refusesWhatCannotBeSimulated() {
        Api staff = person(Role.INSTRUCTOR).api();
        staff.post("/simulations", "{\"exam\": \"quick-check\"}").requireStatus(422);
        staff.post("/simulations", "{\"exam\": \"mlt-mock-50\", \"persons\": 10001}")
                .requireStatus(422);
        staff.post("/simulations", "{\"exam\": \"mlt-mock-50\", \"persons\": 1}")
                .requireStatus(422);
    }

    private JsonNode simulated(Api staff, String wish) {
        String id = staff.post("/simulations", wish).requireStatus(202).text("/job/id");
        worker.run();
        JsonNode done = staff.get("/simulations/" + id).json();
        assertThat(done.at("/job/state").asString()).isEqualTo("done");
        return done.path("result");
    }

    private List<PoolItem> pool() {
        return bank.pool(
                exams.exam("mlt-mock-50").orElseThrow().plan().areaOfTopic().keySet());
    }
}
