package org.aliquot.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreTest {

    @TempDir
    private Path folder;

    private final Path items;
    private final Path responses;

    ScoreTest(@TempDir Path folder) {
        items = folder.resolve("i.csv");
        responses = folder.resolve("r.csv");
    }

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(items, "b,item,n\n-1,q1,5\n1,q2,5\n,q3,0\n");
        Files.writeString(responses, "person,q1,q2,q3\nann,1,0,1\nbob,1,1,0\ncid,0,-,1\ndot,,,1\n");
    }

    @Test
    void leavesTheMleOfAnExtremePatternEmpty() throws IOException {
        assertThat(score("--method", "mle"))
                .containsExactly(
                        "person,n,raw,theta,se,status,scaled",
                        "ann,2,1,0.0,1.5947039332789155,ok,400",
                        "bob,2,2,,,all_right,",
                        "cid,2,0,,,all_wrong,",
                        "dot,0,0,,,none,");
    }

    @Test
    void givesThePriorToWhoSawNothing() throws IOException {
        assertThat(score("--method", "EAP", "--prior-mean", "0.5", "--prior-sd", "2")
                        .getLast())
                .startsWith("dot,0,0,0.5")
                .endsWith(",none,450");
    }

    @Test
    void estimatesExtremePatternsByWle() throws IOException {
        var lines = score("--method", "wle", "--cut", "-1");
        assertThat(lines.get(1)).startsWith("ann,2,1,").endsWith(",ok,500");
        assertThat(lines.get(2)).contains(",all_right,").doesNotContain(",,");
        assertThat(lines.get(4)).isEqualTo("dot,0,0,,,none,");
    }

    private List<String> score(Object... options) throws IOException {
        Path out = folder.resolve("out.csv");
        var arguments = new ArrayList<Object>(List.of("score", "--items", items, responses, "--out", out));
        arguments.addAll(List.of(options));
        assertThat(ToolRun.of(arguments.toArray())).isEqualTo(new ToolRun(0, "", ""));
        return Files.readAllLines(out);
    }

    @Test
    void refusesWhatCannotBeScored() throws IOException {
        Path other = Files.writeString(folder.resolve("o.csv"), "item,b\nx1,0\n");
        var run = ToolRun.of("score", "--items", other, responses, "--method", "wle", "--out", folder.resolve("o"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("none of its items is in");
        Path none = Files.writeString(folder.resolve("n.csv"), "item,b\nx1,\n");
        assertThat(ToolRun.of("score", "--items", none, responses, "--method", "wle", "--out", folder.resolve("o"))
                        .err())
                .contains("no item has a difficulty b");
        Path text = Files.writeString(folder.resolve("t.csv"), "item,b\nx1,hard\n");
        assertThat(ToolRun.of("score", "--items", text, responses, "--method", "wle", "--out", folder.resolve("o"))
                        .err())
                .contains("t.csv:2: column 'b': 'hard' is not a number");
    }

    @Test
    void refusesWrongUsage() {
        assertThat(ToolRun.of("score", "--items", items, responses, "--method", "map", "--out", "x")
                        .code())
                .isEqualTo(2);
        assertThat(ToolRun.of("score", responses, "--method", "wle", "--out", "x")
                        .code())
                .isEqualTo(2);
        assertThat(ToolRun.of("score", "--items", items, responses, "--method", "eap", "--prior-sd", 0, "--out", "x")
                        .code())
                .isEqualTo(2);
    }
}
