package org.aliquot.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ItemsLessonsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void measuresEachLessonOfEachPack() {
        assertThat(run("items", "lessons", "../content")).isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines.getFirst())
                .isEqualTo("lesson,words,table_share,checks,figures,minutes,minutes_stated,grade,colon_share");
        assertThat(lines.subList(1, lines.size()))
                .hasSizeGreaterThan(90)
                .allMatch(line ->
                        line.matches("[a-z0-9-]+,\\d+,0\\.\\d\\d,\\d+,\\d+,\\d+,\\d+,-?\\d+\\.\\d,[01]\\.\\d\\d"))
                .anyMatch(line -> line.startsWith("mlt-bb-02,"));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void saysWhereThereIsNoPack() {
        assertThat(run("items", "lessons", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("no content pack here");
    }

    private int run(String... arguments) {
        CommandLine line = Tools.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
