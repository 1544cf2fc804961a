package org.aliquot.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ShownOptionsTest {

    private static final int DRAWS = 4000;

    @Test
    void areTheKeyAndWrongOnesInOrder() {
        var options = options("50", "10", "20", "30", "60", "70", "80");
        assertThat(LongStream.range(0, 500).mapToObj(seed -> ShownOptions.of(options, 4, seed)))
                .allSatisfy(shown -> {
                    assertThat(shown).hasSize(4).contains("a").doesNotHaveDuplicates();
                    assertThat(options.inOrder()).containsSubsequence(shown);
                });
    }

    @Test
    void areForeverTheSameForASeed() {
        var options = options("50", "10", "20", "30", "60", "70", "80");
        assertThat(LongStream.range(0, 4).mapToObj(seed -> String.join("", ShownOptions.of(options, 4, seed))))
                .containsExactly("bcda", "baef", "cdaf", "bcda");
    }

    @Test
    void putTheKeyEquallyOftenWhereverItCanStand() {
        assertThat(shares(options("50", "10", "20", "30", "60", "70", "80"))).containsExactly(25L, 25L, 25L, 25L);
        assertThat(shares(options("50", "10", "60", "70", "80"))).containsExactly(50L, 50L, 0L, 0L);
        assertThat(shares(options("50", "10", "20", "30", "60"))).containsExactly(0L, 0L, 50L, 50L);
        assertThat(shares(options("50", "60", "70", "80", "90"))).containsExactly(100L, 0L, 0L, 0L);
    }

    @Test
    void showEachWrongOneOfASideEquallyOften() {
        var options = options("50", "10", "20", "30", "60", "70", "80");
        var times = LongStream.range(0, DRAWS)
                .boxed()
                .flatMap(seed -> ShownOptions.of(options, 4, seed).stream())
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        assertThat(times.remove("a")).isEqualTo(DRAWS);
        assertThat(times.values()).hasSize(6).allMatch(count -> Math.abs(count - DRAWS / 2) < 150);
    }

    @Test
    void followTheAuthorsOrderWhereNumbersGiveNone() {
        var options = options("none", "few", "some", "many");
        assertThat(LongStream.range(0, 100).mapToObj(seed -> ShownOptions.of(options, 3, seed)))
                .allSatisfy(shown -> assertThat(shown).first().isEqualTo("a"));
    }

    @Test
    void areAllWhereAllAreAskedFor() {
        assertThat(ShownOptions.of(options("9", "10", "3"), 3, 7)).containsExactly("c", "a", "b");
    }

    /** In percent, to the nearest five. */
    private static List<Long> shares(FilledOptions options) {
        var places = LongStream.range(0, DRAWS)
                .mapToObj(seed -> ShownOptions.of(options, 4, seed).indexOf("a"))
                .collect(Collectors.groupingBy(place -> place, Collectors.counting()));
        return LongStream.range(0, 4)
                .mapToObj(place -> Math.round(places.getOrDefault((int) place, 0L) * 20.0 / DRAWS) * 5)
                .toList();
    }

    private static FilledOptions options(String... texts) {
        var options = new LinkedHashMap<String, String>();
        for (int i = 0; i < texts.length; i++) {
            options.put(String.valueOf((char) ('a' + i)), texts[i]);
        }
        return new FilledOptions(options, "a");
    }
}
