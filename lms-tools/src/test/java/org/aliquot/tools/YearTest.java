package org.aliquot.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearTest {

    @Test
    void writesFiguresAndAPlotTheSameForTheSameSeed(@TempDir Path folder) throws IOException {
        for (String out : new String[] {"one", "two"}) {
            assertThat(ToolRun.of("year", "--learners", 20, "--seed", 3, "--out", folder.resolve(out)))
                    .isEqualTo(new ToolRun(0, "", ""));
        }
        for (String file :
                new String[] {"checkpoints.csv", "reliability.csv", "reviews.csv", "terms.csv", "reliability.svg"}) {
            assertThat(folder.resolve("one").resolve(file))
                    .hasSameTextualContentAs(folder.resolve("two").resolve(file));
        }
        assertThat(Files.readAllLines(folder.resolve("one/checkpoints.csv"))).hasSize(6);
        assertThat(folder.resolve("one/reliability.svg")).content().contains("</svg>", "800 answers");
    }

    @Test
    void refusesAYearWithoutLearners(@TempDir Path folder) {
        assertThat(ToolRun.of("year", "--learners", 0, "--seed", 3, "--out", folder)
                        .code())
                .isEqualTo(2);
    }
}
