package org.aliquot.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ItemsFamiliesTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void theKeysOfOurFamiliesStandAtEachPlaceAboutEquallyOften() {
        assertThat(run("items", "families", "../content")).isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("question,options,shown,places");
        assertThat(lines.subList(1, lines.size()))
                .hasSizeGreaterThan(80)
                .allMatch(line -> line.matches("[a-z0-9 -]+,\\d*,\\d,\\d+( \\d+)+"))
                .noneMatch(line -> line.matches(".*[, ]100( .*)?"));
        assertThat(lines)
                .filteredOn(line -> line.startsWith("all ") && line.contains(",4,"))
                .singleElement()
                .satisfies(line -> assertThat(Stream.of(line.split(",")[3].split(" ")))
                        .hasSize(4)
                        .allSatisfy(
                                percent -> assertThat(Integer.parseInt(percent)).isBetween(20, 30)));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void saysWhereThereIsNoPack() {
        assertThat(run("items", "families", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("no content pack here");
    }

    private int run(String... arguments) {
        CommandLine line = Tools.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
