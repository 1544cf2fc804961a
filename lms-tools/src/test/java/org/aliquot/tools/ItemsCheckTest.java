package org.aliquot.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ItemsCheckTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    /** What was begun in another language is there as a whole, and made from the English of today. */
    @Test
    void findsNothingInTheStarterPacksAndNothingLeftInEnglishWhereOneIsTranslated() {
        int code = run("items", "check", "../content");

        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        assertThat(out.toString().lines().filter(line -> !line.startsWith("  ")))
                .hasSizeGreaterThan(3)
                .allMatch(line -> line.contains(": no problems; "));
        assertThat(out.toString().lines().filter(line -> line.startsWith("  es: ")))
                .singleElement()
                .satisfies(translated -> assertThat(Pattern.compile("(\\d+) of (\\d+)")
                                .matcher(translated)
                                .results())
                        .hasSize(8)
                        .allSatisfy(count -> assertThat(count.group(1)).isEqualTo(count.group(2))));
    }

    @Test
    void namesFileLineAndReason() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("bad"));
        Files.writeString(pack.resolve("pack.yaml"), "id: bad\ntitle: 7\nlicense: \"x\"\nauthors: [\"y\"]\n");

        assertThat(run("items", "check", folder.toString())).isEqualTo(1);
        assertThat(err.toString().strip())
                .isEqualTo(pack.resolve("pack.yaml") + ":2: field 'title' is not text; put it in quotes");
        assertThat(out.toString().strip()).isEqualTo("1 problem");
    }

    @Test
    void checksOneFileOfQuestions() throws IOException {
        Path file = folder.resolve("some.yaml");
        Files.writeString(file, "items:\n  - id: x\n");

        assertThat(run("items", "check", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains(file + ":2: field 'stem' is missing");
    }

    @Test
    void checksAFileOfAPackTogetherWithThePack() {
        assertThat(run("items", "check", "../content/wound-care/items/healing.yaml"))
                .isZero();
    }

    @Test
    void refusesWrongUsage() {
        assertThat(run("items", "check")).isEqualTo(2);
        assertThat(run("items", "chekc", "x")).isEqualTo(2);
        assertThat(run("items")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void saysWhenThereIsNothingToRead() {
        assertThat(run("items", "check", folder.resolve("nowhere").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("there is no such file or folder");
        assertThat(run("items", "check", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("no content pack here");
    }

    private int run(String... arguments) {
        CommandLine line = Tools.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
