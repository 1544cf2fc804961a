package org.aliquot.microscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.aliquot.microscope.blood.Leukocyte;
import org.aliquot.microscope.blood.Platelet;
import org.aliquot.microscope.blood.RedCell;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.Picture;
import org.aliquot.microscope.optics.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is measured on the pixels, as a learner with a scale bar would. */
class RasterSizeTest {

    private static final double PIXEL = 0.1;
    private static final int SIDE = 360;

    static Stream<Kind> measured() {
        return Stream.of(
                RedCell.NORMAL,
                RedCell.SPHEROCYTE,
                RedCell.MACRO_OVALOCYTE,
                RedCell.SICKLE,
                Leukocyte.SEGMENTED,
                Leukocyte.SMALL_LYMPHOCYTE,
                Leukocyte.MONOCYTE,
                Leukocyte.EOSINOPHIL,
                Platelet.NORMAL,
                Platelet.GIANT);
    }

    @ParameterizedTest
    @MethodSource("measured")
    void coloredPixelsSpanTheSizeOfTheKind(Kind kind) {
        for (long seed = 20; seed < 24; seed++) {
            var specimen = Fields.alone(kind, seed);
            var found = specimen.truth().getFirst();
            var picture = specimen.look(
                    new View(found.x() - SIDE * PIXEL / 2, found.y() - SIDE * PIXEL / 2, PIXEL, SIDE, SIDE, 0));

            assertThat(extent(picture) * PIXEL)
                    .as("%s of seed %d", kind.id(), seed)
                    .isBetween(kind.size().low() * 0.88, kind.size().high() * 1.12);
        }
    }

    private static double extent(Picture picture) {
        double most = 0;
        for (int degrees = 0; degrees < 180; degrees += 5) {
            double cos = Math.cos(Math.toRadians(degrees));
            double sin = Math.sin(Math.toRadians(degrees));
            double low = Double.MAX_VALUE;
            double high = -Double.MAX_VALUE;
            for (int y = 0; y < SIDE; y++) {
                for (int x = 0; x < SIDE; x++) {
                    if (isStained(picture.at(x, y))) {
                        low = Math.min(low, x * cos + y * sin);
                        high = Math.max(high, x * cos + y * sin);
                    }
                }
            }
            most = Math.max(most, high - low);
        }
        return most;
    }

    private static boolean isStained(int rgb) {
        int r = rgb >> 16 & 255;
        int g = rgb >> 8 & 255;
        int b = rgb & 255;
        return Math.max(r, Math.max(g, b)) - Math.min(r, Math.min(g, b)) > 20;
    }
}
