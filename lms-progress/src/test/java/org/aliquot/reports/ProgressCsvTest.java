package org.aliquot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressCsvTest {

    private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://evil.example\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void turnsFormulasIntoText(String name) {
        assertThat(ProgressCsv.text(name)).isEqualTo("'" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Maya Okafor", "O'Brien", "a=b", "'quoted"})
    void leavesOtherTextAlone(String name) {
        assertThat(ProgressCsv.text(name)).isEqualTo(name);
    }

    @Test
    void leavesNegativeNumbersAsNumbers() {
        assertThat(csv(row("Maya", new PracticeScore("mock", 380, -0.2, 0.4, false, AT))))
                .contains("mock,380,-0.2,0.4,2026-11-20T12:00:00Z");
    }

    @Test
    void quotesWhatWouldBreakALine() {
        assertThat(csv(row("Okafor, \"Maya\"\r\nB.", null)))
                .contains("\"Okafor, \"\"Maya\"\"\r\nB.\",maya@example.org");
    }

    @Test
    void writesAsManyCellsAsTheHeaderHas() {
        String[] lines = csv(row("Maya", null)).split("\r\n");
        assertThat(lines).hasSize(2);
        assertThat(lines[1].split(",", -1)).hasSameSizeAs(lines[0].split(",", -1));
    }

    private static String csv(LearnerRow row) {
        StringBuilder out = new StringBuilder();
        ProgressCsv.into(out, 42).write(row);
        return out.toString();
    }

    private static LearnerRow row(String name, @Nullable PracticeScore best) {
        return new LearnerRow(new UUID(0, 1), name, "maya@example.org", 3, 2, 4, 1, best, null, AT);
    }
}
