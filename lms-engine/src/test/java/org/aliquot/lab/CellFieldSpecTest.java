package org.aliquot.lab;

import static org.aliquot.lab.CellClass.BAND;
import static org.aliquot.lab.CellClass.BASOPHIL;
import static org.aliquot.lab.CellClass.BLAST;
import static org.aliquot.lab.CellClass.EOSINOPHIL;
import static org.aliquot.lab.CellClass.LYMPHOCYTE;
import static org.aliquot.lab.CellClass.MONOCYTE;
import static org.aliquot.lab.CellClass.NEUTROPHIL;
import static org.aliquot.lab.CellClass.NUCLEATED_RED_CELL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.aliquot.oracle.Seeds;
import org.junit.jupiter.api.Test;

class CellFieldSpecTest {

    private static final Map<CellClass, Integer> NORMAL =
            Map.of(NEUTROPHIL, 58, BAND, 3, LYMPHOCYTE, 30, MONOCYTE, 6, EOSINOPHIL, 2, BASOPHIL, 1);

    private static CellFieldSpec random(SplittableRandom random) {
        Map<CellClass, Integer> percents = new TreeMap<>();
        int left = 100;
        for (var type : CellClass.values()) {
            int share = type.isLeukocyte() && random.nextBoolean() ? random.nextInt(0, left / 2 + 1) : 0;
            if (share > 0 && left - share > 0) {
                percents.put(type, share);
                left -= share;
            }
        }
        percents.merge(NEUTROPHIL, left, Integer::sum);
        return new CellFieldSpec(percents, random.nextInt(101), new int[] {50, 100, 200}[random.nextInt(3)]);
    }

    @Test
    void countsAddUpAndEveryNamedClassIsThere() {
        Seeds.each(200, random -> {
            var spec = random(random);
            long seed = random.nextLong();
            var film = spec.draw(seed);
            assertThat(spec.counts(seed)).isEqualTo(film.counts());
            assertThat(film.leukocytes()).isEqualTo(spec.cells());
            assertThat(film.counts().keySet().stream().filter(CellClass::isLeukocyte))
                    .containsExactlyInAnyOrderElementsOf(spec.percents().keySet());
            assertThat(film.counts().getOrDefault(NUCLEATED_RED_CELL, 0))
                    .isEqualTo(spec.nucleatedRedCells() * spec.cells() / 100);
            assertThat(film.views()).hasSize(spec.cells() / 10);
            for (var view : film.views()) {
                assertThat(view.cells().stream().filter(CellClass::isLeukocyte)).hasSize(10);
                assertThat(view.cells().size()).isLessThanOrEqualTo(20);
            }
        });
    }

    @Test
    void sharesAreThoseAskedForInTheLongRun() {
        Map<CellClass, Integer> sums = new TreeMap<>();
        for (int seed = 0; seed < 200; seed++) {
            new CellFieldSpec(Map.of(NEUTROPHIL, 60, LYMPHOCYTE, 30, MONOCYTE, 10), 0, 100)
                    .draw(seed)
                    .counts()
                    .forEach((type, count) -> sums.merge(type, count, Integer::sum));
        }
        assertThat(sums.getOrDefault(NEUTROPHIL, 0) / 200.0).isCloseTo(60, within(1.2));
        assertThat(sums.getOrDefault(LYMPHOCYTE, 0) / 200.0).isCloseTo(30, within(1.2));
        assertThat(sums.getOrDefault(MONOCYTE, 0) / 200.0).isCloseTo(10, within(0.8));
    }

    @Test
    void drawsTheSameFilmFromTheSameSeedAndOthersFromOthers() {
        var spec = new CellFieldSpec(NORMAL, 2, 100);
        var films = new HashSet<CellField>();
        for (long seed = 0; seed < 50; seed++) {
            assertThat(spec.draw(seed)).isEqualTo(spec.draw(seed));
            films.add(spec.draw(seed));
        }
        assertThat(films).hasSize(50);
    }

    /** A change here changes the films behind stored seeds. */
    @Test
    void neverChangesAFilm() {
        var film = new CellFieldSpec(NORMAL, 4, 100).draw(42);
        assertThat(film.counts())
                .hasToString(
                        "{NEUTROPHIL=57, BAND=4, LYMPHOCYTE=28, MONOCYTE=7, EOSINOPHIL=1, BASOPHIL=3, NUCLEATED_RED_CELL=4}");
        assertThat(film.views().getFirst().cells())
                .hasToString(
                        "[NEUTROPHIL, LYMPHOCYTE, NEUTROPHIL, NEUTROPHIL, NEUTROPHIL, LYMPHOCYTE, NEUTROPHIL, NEUTROPHIL, LYMPHOCYTE, NEUTROPHIL]");
    }

    @Test
    void acceptsACountWithinTheSamplingErrorOfTheTrueOne() {
        var film = new CellFieldSpec(NORMAL, 4, 100).draw(42);
        int lymphocytes = film.counts().getOrDefault(LYMPHOCYTE, 0);
        var limits = CountLimits.of(lymphocytes, 100);
        assertThat(film.accepts(LYMPHOCYTE, limits.low())).isTrue();
        assertThat(film.accepts(LYMPHOCYTE, limits.high())).isTrue();
        assertThat(film.accepts(LYMPHOCYTE, limits.low() - 1)).isFalse();
        assertThat(film.accepts(LYMPHOCYTE, limits.high() + 1)).isFalse();
        assertThat(film.accepts(BLAST, 4)).isTrue();
        assertThat(film.accepts(BLAST, 5)).isFalse();
        assertThat(film.accepts(NUCLEATED_RED_CELL, 10)).isTrue();
        assertThat(film.accepts(NUCLEATED_RED_CELL, 0)).isFalse();
        var none = new CellFieldSpec(NORMAL, 0, 100).draw(1);
        assertThat(none.accepts(NUCLEATED_RED_CELL, 0)).isTrue();
        assertThat(none.accepts(NUCLEATED_RED_CELL, 1)).isFalse();
    }

    @Test
    void refusesFilmsThatCannotBeCounted() {
        refuse(Map.of(), 0, 100);
        refuse(Map.of(NEUTROPHIL, 99), 0, 100);
        refuse(Map.of(NEUTROPHIL, 100, BAND, 0), 0, 100);
        refuse(Map.of(NEUTROPHIL, 110, BAND, -10), 0, 100);
        refuse(Map.of(NEUTROPHIL, 90, NUCLEATED_RED_CELL, 10), 0, 100);
        refuse(Map.of(NEUTROPHIL, 100), -1, 100);
        refuse(Map.of(NEUTROPHIL, 100), 101, 100);
        for (int cells : List.of(0, 49, 60, 500)) {
            refuse(Map.of(NEUTROPHIL, 100), 0, cells);
        }
    }

    private static void refuse(Map<CellClass, Integer> percents, int red, int cells) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CellFieldSpec(percents, red, cells));
    }
}
