package org.aliquot.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ItemsConvertTest {

    private static final String GIFT = "::One::Which tube?{=EDTA ~Citrate}\n\n::Two::Broken{=a ~b";

    @TempDir
    private Path folder;

    @Test
    void convertsAndTellsWhatBecameOfEachQuestion() throws IOException {
        Path in = Files.writeString(folder.resolve("in.gift"), GIFT);
        Path out = folder.resolve("new/out.json");
        Path report = folder.resolve("report.json");

        ToolRun run = ToolRun.of("items", "convert", "--from", "gift", "--to", "json", in, out, "--report", report);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("line 1: One: kept question: taken whole")
                .contains("line 3: ::Two::Broken{=a ~b: refused question: a { is not followed by its }")
                .contains("2 read, 1 written");
        assertThat(Files.readString(out)).contains("\"type\" : \"single\"").contains("\"stem\" : \"Which tube?\"");
        assertThat(Files.readString(report)).contains("\"read\" : 2", "\"written\" : 1", "\"severity\" : \"refused\"");
    }

    @Test
    void leavesNothingBehindWhenTheFileIsRefused() throws IOException {
        Path in = Files.writeString(folder.resolve("in.xml"), "<quiz>\n<question type=\"essay\"></question>\n<oops");

        ToolRun run =
                ToolRun.of("items", "convert", "--from", "moodle-xml", "--to", "json", in, folder.resolve("out.json"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith(in + ":3: this is not well-formed XML");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(in);
        }
    }

    @Test
    void putsPicturesBesideTheFile() {
        Path out = folder.resolve("bank.json");

        assertThat(ToolRun.of("items", "convert", "--from", "pack", "--to", "json", "../content/mlt", out)
                        .code())
                .isZero();
        assertThat(folder.resolve("exhibits")).isDirectory();
    }

    @Test
    void refusesWrongUsage() {
        assertThat(ToolRun.of("items", "convert", "--from", "word", "--to", "json", "a", "b")
                        .code())
                .isEqualTo(2);
        assertThat(ToolRun.of("items", "convert", "--from", "json", "--to", "cc", "a", "b")
                        .code())
                .isEqualTo(2);
        assertThat(ToolRun.of("items", "convert", "--from", "json", "--to", "gift", folder.resolve("nowhere"), "b")
                        .code())
                .isEqualTo(1);
    }
}
