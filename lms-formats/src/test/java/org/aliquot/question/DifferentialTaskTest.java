package org.aliquot.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.lab.CellClass;
import org.aliquot.microscope.SearchField;
import org.junit.jupiter.api.Test;

/** The fields of a film show just the cells that are to be counted. */
class DifferentialTaskTest {

    @Test
    void eachFieldHasTheCellsOfItsFieldOfView() {
        for (long seed = 0; seed < 4; seed++) {
            DifferentialTask task = new DifferentialTask(allClasses(), 12, 100, seed);
            List<SearchField> fields = task.fields();
            assertThat(fields).hasSameSizeAs(task.film().views());
            Map<CellClass, Integer> seen = new EnumMap<>(CellClass.class);
            fields.forEach(field ->
                    field.spots().forEach(spot -> seen.merge(DifferentialTask.counted(spot.kind()), 1, Integer::sum)));
            assertThat(seen).isEqualTo(task.counts());
        }
    }

    /** Ten leukocytes of the largest kinds and ten nucleated red cells beside them. */
    @Test
    void thereIsRoomForAllCellsOfTheFullestFilm() {
        for (long seed = 0; seed < 12; seed++) {
            DifferentialTask task =
                    new DifferentialTask(Map.of("monocyte", 40, "reactive-lymphocyte", 30, "blast", 30), 100, 50, seed);
            assertThat(task.fields())
                    .allSatisfy(field -> assertThat(field.spots()).hasSize(20));
        }
    }

    @Test
    void anotherAttemptGetsAnotherFilmAndTheSameOneTheSame() {
        DifferentialTask one = new DifferentialTask(Map.of("lymphocyte", 100), 0, 50, 1L);
        DifferentialTask other = new DifferentialTask(Map.of("lymphocyte", 100), 0, 50, 2L);

        assertThat(one.fields().getFirst().spots())
                .isEqualTo(one.fields().getFirst().spots())
                .isNotEqualTo(one.fields().getLast().spots())
                .isNotEqualTo(other.fields().getFirst().spots());
    }

    private static Map<String, Integer> allClasses() {
        Map<String, Integer> percents = new LinkedHashMap<>();
        for (CellClass cell : CellClass.values()) {
            if (cell.isLeukocyte()) {
                percents.put(cell.id(), 10);
            }
        }
        return percents;
    }
}
