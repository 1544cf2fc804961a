package org.aliquot.microscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.Objective;
import org.aliquot.microscope.optics.Picture;
import org.aliquot.microscope.optics.View;
import org.aliquot.microscope.sediment.Cast;
import org.aliquot.microscope.sediment.Mount;
import org.aliquot.microscope.sediment.UrineCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What phase contrast is for, measured in rendered pixels: what bright field hardly shows is dark on gray, with a bright halo. */
class PhaseContrastTest {

    private static final double PIXEL = 0.2;

    @Test
    void aHyalineCastStandsOutMoreThanInBrightField() {
        for (long seed = 1; seed < 6; seed++) {
            assertThat(contrast(Mount.PHASE, Cast.HYALINE, seed))
                    .as("seed %d", seed)
                    .isGreaterThan(1.8 * contrast(Mount.UNSTAINED, Cast.HYALINE, seed));
        }
    }

    @Test
    void redCellsAreDarkWithABrightHalo() {
        for (long seed = 1; seed < 6; seed++) {
            var specimen = slide(Mount.PHASE, UrineCell.RED, seed);
            var found = specimen.truth().getFirst();
            double edge = found.one().size() / 2;
            int field = level(empty(seed).look(view(found, 1)));

            assertThat(level(specimen.look(view(found, edge * 0.6)))).isLessThan(field - 40);
            assertThat(level(beside(specimen, found, edge + 1.2))).isGreaterThan(field + 8);
        }
    }

    /** Small cells lie everywhere: the halo of some reaches into the tile from beyond. */
    @ParameterizedTest
    @CsvSource({"0.1, 0", "0.36, 1.5", "0.2, -3"})
    void tileIsThatPartOfTheWhole(double pixel, double focus) {
        var specimen = Specimen.of(
                new Recipe(
                        Mount.PHASE,
                        Objective.HIGH_DRY,
                        110,
                        110,
                        Setting.phase(36).around()),
                3);
        Fields.assertTileIsPartOf(specimen, new View(0, 0, pixel, 300, 200, focus), 71, 37, 103, 99);
    }

    /** Changes only when somebody means to change pictures: then also look at them. */
    @Test
    void sameSeedGivesTheSamePixelsOnEveryMachine() {
        assertThat(Fields.checksum(field(5).look(new View(5, 5, 0.2, 350, 350, 0.1))))
                .isEqualTo(PINNED);
    }

    private static final long PINNED = 216465605L;

    /** Mean difference of one and what is around it from the slide without it. */
    private static double contrast(Mount mount, Kind kind, long seed) {
        var specimen = slide(mount, kind, seed);
        var found = specimen.truth().getFirst();
        var view = view(found, 0.6 * found.one().size());
        var with = specimen.look(view);
        var without = slide(mount, kind, seed, 0).look(view);
        double sum = 0;
        for (int y = 0; y < view.height(); y++) {
            for (int x = 0; x < view.width(); x++) {
                sum += Math.abs((with.at(x, y) >> 8 & 255) - (without.at(x, y) >> 8 & 255));
            }
        }
        return sum / (view.width() * view.height());
    }

    private static View view(Found found, double radius) {
        int side = (int) (2 * radius / PIXEL);
        return new View(found.x() - radius, found.y() - radius, PIXEL, side, side, found.depth());
    }

    private static Picture beside(Specimen specimen, Found found, double far) {
        return specimen.look(new View(found.x() + far, found.y(), PIXEL, 3, 3, found.depth()));
    }

    private static int level(Picture picture) {
        long sum = 0;
        for (int pixel : picture.rgb()) {
            sum += pixel >> 8 & 255;
        }
        return (int) (sum / picture.rgb().length);
    }

    private static Specimen empty(long seed) {
        return slide(Mount.PHASE, UrineCell.RED, seed, 0);
    }

    private static Specimen slide(Mount mount, Kind kind, long seed) {
        return slide(mount, kind, seed, 1);
    }

    private static Specimen slide(Mount mount, Kind kind, long seed, int number) {
        return Specimen.of(new Recipe(mount, Objective.HIGH_DRY, 160, 160, List.of(Population.of(kind, number))), seed);
    }

    private static Specimen field(long seed) {
        return Specimen.of(
                new Recipe(
                        Mount.PHASE,
                        Objective.HIGH_DRY,
                        80,
                        80,
                        List.of(
                                Population.of(Cast.HYALINE, 1),
                                Population.of(UrineCell.RED, 4),
                                Population.of(UrineCell.GHOST, 3),
                                Population.of(UrineCell.WHITE, 2))),
                seed);
    }
}
