package org.aliquot.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class AdaptiveToolsTest {

    private static final String AREAS = "areas: [{code: A, minPercent: 50, maxPercent: 60}, {code: B, minItems: 1}]\n";

    private final Path folder;
    private final Path bank;

    AdaptiveToolsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        var rows = new StringBuilder("area,item,b,note\n");
        for (int i = 0; i < 40; i++) {
            rows.append("%s,i%d,%s,x%n".formatted(i % 2 == 0 ? "A" : "B", i, (i - 20) / 10.0));
        }
        bank = write("bank.csv", rows.toString());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void writesTheSameFilesForTheSameSeed() throws IOException {
        Path exam = write("exam.yaml", "items: 10\ncut: -0.5\nunknown: {x: 1}\n" + AREAS);
        for (String out : new String[] {"one", "two"}) {
            assertThat(ToolRun.of(
                            "simulate",
                            "--bank",
                            bank,
                            "--exam",
                            exam,
                            "--simulees",
                            50,
                            "--seed",
                            3,
                            "--sittings",
                            "--out",
                            folder.resolve(out)))
                    .isEqualTo(new ToolRun(0, "", ""));
        }
        for (String file : new String[] {"items.csv", "simulees.csv", "sittings.csv"}) {
            assertThat(folder.resolve("one").resolve(file))
                    .hasSameTextualContentAs(folder.resolve("two").resolve(file));
        }
        assertThat(Files.readAllLines(folder.resolve("one/items.csv")).getFirst())
                .isEqualTo("item,area,b,administered,exposure");
        assertThat(Files.readAllLines(folder.resolve("one/simulees.csv")))
                .hasSize(51)
                .first()
                .isEqualTo("theta,estimate,se,passTrue,passEstimated");
        assertThat(Files.readAllLines(folder.resolve("one/sittings.csv")))
                .hasSize(501)
                .first()
                .isEqualTo("simulee,t,item,response");
        var summary = JsonMapper.shared().readTree(Files.readString(folder.resolve("one/summary.json")));
        assertThat(summary.path("simulees").intValue()).isEqualTo(50);
        assertThat(summary.path("blueprintViolations").intValue()).isZero();
        assertThat(summary.path("seconds").doubleValue()).isPositive();
    }

    @Test
    void givesEverybodyTheAbilityAskedFor() throws IOException {
        Path exam = write("exam.yaml", "items: 5\n");
        Path out = folder.resolve("out");
        assertThat(ToolRun.of(
                                "simulate",
                                "--bank",
                                bank,
                                "--exam",
                                exam,
                                "--simulees",
                                2,
                                "--seed",
                                3,
                                "--theta",
                                -1,
                                "--out",
                                out)
                        .code())
                .isZero();
        assertThat(Files.readAllLines(out.resolve("simulees.csv")).subList(1, 3))
                .allSatisfy(line -> assertThat(line).startsWith("-1.0,"));
    }

    @Test
    void tracesGivenAnswers() throws IOException {
        Path exam = write("exam.yaml", "items: 2\n");
        var header = new StringBuilder("person");
        var cells = new StringBuilder("ann");
        for (int i = 0; i < 40; i++) {
            header.append(",i").append(i);
            cells.append(i == 20 ? ",1" : ",-");
        }
        Path answers = write("answers.csv", header + "\n" + cells + "\n");
        Path out = folder.resolve("trace.csv");
        assertThat(ToolRun.of("trace", "--bank", bank, "--exam", exam, "--answers", answers, "--out", out))
                .isEqualTo(new ToolRun(0, "", ""));
        assertThat(Files.readAllLines(out))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("person,t,item,area,response,theta,se"),
                        line -> assertThat(line).startsWith("ann,1,i20,A,1,0.41"),
                        line -> assertThat(line).startsWith("ann,2,i24,A,0,"));
    }

    @Test
    void namesWhatIsMissing() throws IOException {
        refuses("items: 99\n", "bank.csv: the exam needs 99 items and the bank has 40");
        refuses("cut: 1\n", "exam.yaml: 'items' is missing");
        refuses("items: ten\n", "exam.yaml: 'items' is not a number: ten");
        refuses(
                "items: 10\nareas: [{code: C, minItems: 2, maxItems: 10}]\n",
                "area C needs 2 items and the bank has 0");
        refuses("items: 10\nareas: [{code: A, minItems: 2, maxItems: 5}]\n", "exam.yaml: areas ask for 2 to 5");
        refuses("items: 10\nareas: [{code: A, minPercent: 31, maxPercent: 39}]\n", "exam.yaml: area A");
        refuses(": : :\n- x", "exam.yaml: this is not a YAML file");
    }

    private void refuses(String text, String message) throws IOException {
        Path exam = write("exam.yaml", text);
        var run = ToolRun.of(
                "simulate", "--bank", bank, "--exam", exam, "--simulees", 5, "--seed", 1, "--out", folder.resolve("o"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().strip().lines()).hasSize(1);
        assertThat(run.err()).contains(message);
    }

    @Test
    void leavesNoHalfTraceBehind() throws IOException {
        Path exam = write("exam.yaml", "items: 1\n");
        Path answers = write("answers.csv", "person,i20\nann,1\nbob,7\n");
        Path out = folder.resolve("trace.csv");
        var run = ToolRun.of("trace", "--bank", bank, "--exam", exam, "--answers", answers, "--out", out);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().strip()).endsWith("answers.csv:3: column 'i20': '7' is not 0 or 1; correct it");
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesWrongUsage() {
        assertThat(ToolRun.of("simulate", "--bank", bank).code()).isEqualTo(2);
        assertThat(ToolRun.of("trace", "--bank", bank).code()).isEqualTo(2);
        assertThat(ToolRun.of("simulate", "--bank", bank, "--exam", "x", "--simulees", 0, "--seed", 1, "--out", "o")
                        .code())
                .isEqualTo(2);
    }
}
