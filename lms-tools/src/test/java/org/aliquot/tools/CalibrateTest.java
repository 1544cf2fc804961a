package org.aliquot.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CalibrateTest {

    @TempDir
    private Path folder;

    private Path responses(int persons) throws IOException {
        var text = new StringBuilder("q1,person,q2,q3\n");
        for (int i = 0; i < persons; i++) {
            text.append("%d,p%d,%s,1%n".formatted(i % 2, i, i % 3 == 0 ? "1" : "-"));
        }
        return Files.writeString(folder.resolve("r.csv"), text);
    }

    @Test
    void writesItemsAndSummary() throws IOException {
        Path out = folder.resolve("out");
        assertThat(ToolRun.of("calibrate", responses(300), "--model", "rasch", "--out", out))
                .isEqualTo(new ToolRun(0, "", ""));
        var lines = Files.readAllLines(out.resolve("items.csv"));
        assertThat(lines.get(0)).isEqualTo("item,n,a,b,se_a,se_b,infit,outfit");
        assertThat(lines.get(1)).matches("q1,300,1\\.0,-?[0-9.E-]+,,0\\.\\d+,[0-9.]+,[0-9.]+");
        assertThat(lines.get(3)).isEqualTo("q3,300,,,,,,");
        var summary = JsonMapper.shared().readTree(Files.readString(out.resolve("summary.json")));
        assertThat(summary.path("model").stringValue()).isEqualTo("rasch");
        assertThat(summary.path("converged").booleanValue()).isTrue();
        assertThat(summary.path("latentMean").doubleValue()).isZero();
    }

    @Test
    void holdsAnchors() throws IOException {
        Path anchors = Files.writeString(folder.resolve("a.csv"), "b,item\n0.25,q1\n");
        Path out = folder.resolve("out");
        assertThat(ToolRun.of("calibrate", responses(300), "--model", "rasch", "--anchor", anchors, "--out", out)
                        .code())
                .isZero();
        assertThat(Files.readAllLines(out.resolve("items.csv")).get(1)).startsWith("q1,300,1.0,0.25,,,");
    }

    @Test
    void saysWhenNothingCanBeCalibrated() throws IOException {
        var run = ToolRun.of("calibrate", responses(1), "--model", "2pl", "--out", folder.resolve("out"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().strip())
                .contains("r.csv: nothing can be calibrated")
                .doesNotContain("\n");
        Path other = Files.writeString(folder.resolve("a.csv"), "item,b\nx,1\n");
        assertThat(ToolRun.of(
                                "calibrate",
                                responses(9),
                                "--model",
                                "rasch",
                                "--anchor",
                                other,
                                "--out",
                                folder.resolve("out"))
                        .err())
                .contains("a.csv: none of its items is in the responses");
    }

    @Test
    void refusesWrongUsage() throws IOException {
        assertThat(ToolRun.of("calibrate", responses(9), "--model", "3pl", "--out", folder)
                        .code())
                .isEqualTo(2);
        assertThat(ToolRun.of("calibrate", responses(9), "--out", folder).code())
                .isEqualTo(2);
        assertThat(ToolRun.of("calibrate", responses(9), "--model", "2pl", "--anchor", "x", "--out", folder)
                        .code())
                .isEqualTo(2);
    }
}
