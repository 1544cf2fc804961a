package org.aliquot.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SpacingReplayTest {

    @TempDir
    private Path folder;

    @Test
    void writesEveryFieldOfEveryStep() throws IOException {
        JsonNode step = steps("""
                {"review": "2026-01-05T09:30:00.000Z", "rating": 3},
                {"review": "2026-01-05T09:40:00.000Z", "rating": 3}
                """);
        assertThat(step.get(0).path("retrievability_before").isNull()).isTrue();
        assertThat(step.get(0).path("stability").doubleValue()).isEqualTo(2.3065);
        assertThat(step.get(0).path("difficulty").doubleValue()).isEqualTo(2.11810397);
        assertThat(step.get(0).path("state").stringValue()).isEqualTo("Learning");
        assertThat(step.get(0).path("step").intValue()).isEqualTo(1);
        assertThat(step.get(0).path("due").stringValue()).isEqualTo("2026-01-05T09:40:00.000Z");
        assertThat(step.get(1).path("retrievability_before").doubleValue()).isEqualTo(1);
        assertThat(step.get(1).path("scheduled_days").intValue()).isEqualTo(2);
        assertThat(step.get(1).path("reps").intValue()).isEqualTo(2);
        assertThat(step.get(1).path("lapses").intValue()).isZero();
        assertThat(step.get(1).path("elapsed_days").intValue()).isZero();
    }

    private JsonNode steps(String steps) throws IOException {
        Path file = vectors(steps);
        Path out = folder.resolve("out.json");
        assertThat(ToolRun.of("fsrs", file, "--out", out)).isEqualTo(new ToolRun(0, "", ""));
        return JsonMapper.shared()
                .readTree(Files.readString(out))
                .path("cases")
                .get(0)
                .path("steps");
    }

    private Path vectors(String steps) throws IOException {
        String parameters = "{\"learning_steps\": [\"1m\", \"10m\"], \"request_retention\": 0.9}";
        return Files.writeString(
                folder.resolve("in.json"),
                "{\"cases\": [{\"id\": \"a\", \"parameters\": %s, \"steps\": [%s]}]}".formatted(parameters, steps));
    }

    @Test
    void namesThePlaceOfWhatIsWrong() throws IOException {
        assertThat(refusal("{\"review\": \"2026-01-05T09:30:00Z\", \"rating\": 5}"))
                .endsWith("in.json: cases[0].steps[0].rating: a rating is 1, 2, 3 or 4, not 5");
        assertThat(refusal("{\"review\": \"yesterday\", \"rating\": 1}"))
                .contains("cases[0].steps[0].review: a time looks like");
        assertThat(refusal("{\"review\": \"2026-01-05T09:30:00Z\", \"rating\": 1},"
                        + "{\"review\": \"2026-01-04T09:30:00Z\", \"rating\": 1}"))
                .contains("cases[0].steps[1].review: it is earlier");
    }

    private String refusal(String steps) throws IOException {
        var run = ToolRun.of("fsrs", vectors(steps), "--out", folder.resolve("out.json"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1);
        return run.err().strip();
    }

    @Test
    void refusesWhatIsNoJsonAndWrongUsage() throws IOException {
        Path text = Files.writeString(folder.resolve("a.json"), "{no");
        assertThat(ToolRun.of("fsrs", text, "--out", folder.resolve("b")).code())
                .isEqualTo(1);
        assertThat(ToolRun.of("fsrs", folder.resolve("none"), "--out", folder.resolve("b"))
                        .code())
                .isEqualTo(1);
        assertThat(ToolRun.of("fsrs", text).code()).isEqualTo(2);
    }
}
