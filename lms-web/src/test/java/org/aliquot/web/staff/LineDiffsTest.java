package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineDiffsTest {

    @Test
    void isEmptyForTheSameText() {
        assertThat(LineDiffs.of("a\nb", "a\nb")).isEmpty();
        assertThat(LineDiffs.of("", "")).isEmpty();
    }

    @Test
    void showsWhatWentAndWhatCame() {
        assertThat(marks("a\nb\nc", "a\nx\nc")).isEqualTo(" a,−b,+x, c");
        assertThat(marks("", "a")).isEqualTo("+a");
        assertThat(marks("a", "")).isEqualTo("−a");
    }

    @Test
    void leavesOutWhatIsFarFromAChange() {
        String before = IntStream.rangeClosed(1, 20).mapToObj(String::valueOf).collect(Collectors.joining("\n"));
        String after = before.replace("\n10\n", "\nten\n");

        assertThat(marks(before, after)).isEqualTo("…7 lines the same, 8, 9,−10,+ten, 11, 12,…8 lines the same");
    }

    private static String marks(String before, String after) {
        return LineDiffs.of(before, after).stream()
                .map(line -> line.kind().mark() + line.text())
                .collect(Collectors.joining(","));
    }
}
