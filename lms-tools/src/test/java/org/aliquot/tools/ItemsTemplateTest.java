package org.aliquot.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ItemsTemplateTest {

    @TempDir
    private Path folder;

    @Test
    void writesATableThatIsConvertedWithoutALoss() {
        for (String format : new String[] {"csv", "xlsx"}) {
            String table = folder.resolve("table." + format).toString();

            assertThat(ToolRun.of("items", "template", "--to", format, table).code())
                    .isZero();
            ToolRun converted = ToolRun.of(
                    "items",
                    "convert",
                    "--from",
                    format,
                    "--to",
                    "json",
                    table,
                    folder.resolve("out.json").toString());

            assertThat(converted.out()).contains("9 read, 9 written").doesNotContain("dropped", "changed", "refused");
        }
    }

    @Test
    void refusesAFormatThatIsNoTable() {
        Path out = folder.resolve("x");

        assertThat(ToolRun.of("items", "template", "--to", "gift", out.toString())
                        .code())
                .isEqualTo(2);
        assertThat(Files.exists(out)).isFalse();
    }
}
