package org.aliquot.microscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.aliquot.microscope.blood.Leukocyte;
import org.aliquot.microscope.blood.RedCell;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.Picture;
import org.aliquot.microscope.optics.View;
import org.junit.jupiter.api.Test;

/**
 * Colors as rendered, against the words of Rodak's Hematology (6th edition, chapters 6 and 12) for Wright stain: red cells pink to
 * salmon, nuclei dark blue to purple, eosinophil granules orange to reddish orange, basophil granules dark purple to black,
 * cytoplasm of lymphocytes light blue. Each word is a band of hue in degrees, and of lightness.
 */
class StainColorTest {

    private static final double PIXEL = 0.1;

    @Test
    void redCellsArePinkToSalmonWithAPalerMiddle() {
        var rim = mean(RedCell.NORMAL, 2.4, 3.1, _ -> true);
        var middle = mean(RedCell.NORMAL, 0, 0.7, _ -> true);

        assertThat(rim.hue())
                .satisfiesAnyOf(
                        h -> assertThat(h).isBetween(0.0, 18.0),
                        h -> assertThat(h).isGreaterThan(350));
        assertThat(rim.lightness()).isBetween(0.55, 0.85);
        assertThat(middle.lightness()).isGreaterThan(rim.lightness() + 0.03);
    }

    @Test
    void nucleiArePurpleAndNotUniform() {
        for (var kind : new Kind[] {Leukocyte.SEGMENTED, Leukocyte.MONOCYTE, Leukocyte.SMALL_LYMPHOCYTE}) {
            var nucleus = mean(kind, 0, 5, color -> color.lightness() < 0.45);

            assertThat(nucleus.hue()).as(kind.id()).isBetween(255.0, 300.0);
            assertThat(nucleus.lightness()).as(kind.id()).isBetween(0.15, 0.45);
        }
    }

    @Test
    void cytoplasmOfLymphocytesIsSkyBlue() {
        var rim =
                mean(Leukocyte.REACTIVE_LYMPHOCYTE, 0, 7, color -> color.lightness() > 0.5 && color.saturation() > 0.2);

        assertThat(rim.hue()).isBetween(205.0, 235.0);
    }

    @Test
    void granulesOfEosinophilsAreOrange() {
        var granules = mean(
                Leukocyte.EOSINOPHIL,
                0,
                5.5,
                color -> color.saturation() > 0.45 && (color.hue() < 60 || color.hue() > 340));

        assertThat(granules.hue()).isBetween(8.0, 28.0);
        assertThat(granules.share()).isGreaterThan(0.25);
    }

    @Test
    void granulesOfBasophilsAreBlueBlack() {
        var granules = mean(Leukocyte.BASOPHIL, 0, 4.5, color -> color.lightness() < 0.3);

        assertThat(granules.hue()).isBetween(245.0, 285.0);
        assertThat(granules.share()).isGreaterThan(0.2);
    }

    @Test
    void emptySlideIsASlightlyWarmWhite() {
        int pixel = Specimen.of(Fields.recipe(60, 60), 1)
                .look(new View(29, 29, PIXEL, 20, 20, 0))
                .at(10, 10);

        assertThat(pixel >> 16 & 255).isBetween(232, 252);
        assertThat((pixel >> 16 & 255) - (pixel & 255)).isBetween(2, 18);
    }

    private record Color(double hue, double saturation, double lightness, double share) {}

    /** Of the pixels between two distances from the middle (µm), over six seeds. */
    private static Color mean(Kind kind, double from, double to, Predicate<Color> counts) {
        double[] sum = new double[3];
        int all = 0;
        int counted = 0;
        for (long seed = 40; seed < 46; seed++) {
            var specimen = Fields.alone(kind, seed);
            var found = specimen.truth().getFirst();
            var picture = specimen.look(new View(found.x() - to, found.y() - to, PIXEL, side(to), side(to), 0));
            for (int y = 0; y < picture.height(); y++) {
                for (int x = 0; x < picture.width(); x++) {
                    double far = Math.hypot(x * PIXEL - to, y * PIXEL - to);
                    if (far < from || far > to) {
                        continue;
                    }
                    all++;
                    if (counts.test(color(rgb(picture, x, y), 1))) {
                        counted++;
                        double[] rgb = rgb(picture, x, y);
                        for (int i = 0; i < 3; i++) {
                            sum[i] += rgb[i];
                        }
                    }
                }
            }
        }
        return color(new double[] {sum[0] / counted, sum[1] / counted, sum[2] / counted}, counted / (double) all);
    }

    private static int side(double to) {
        return (int) Math.ceil(2 * to / PIXEL);
    }

    private static double[] rgb(Picture picture, int x, int y) {
        int pixel = picture.at(x, y);
        return new double[] {(pixel >> 16 & 255) / 255.0, (pixel >> 8 & 255) / 255.0, (pixel & 255) / 255.0};
    }

    private static Color color(double[] rgb, double share) {
        double most = Math.max(rgb[0], Math.max(rgb[1], rgb[2]));
        double least = Math.min(rgb[0], Math.min(rgb[1], rgb[2]));
        double range = most - least;
        double hue = 0;
        if (range > 0) {
            hue = most == rgb[0]
                    ? (rgb[1] - rgb[2]) / range
                    : most == rgb[1] ? 2 + (rgb[2] - rgb[0]) / range : 4 + (rgb[0] - rgb[1]) / range;
        }
        return new Color((hue * 60 + 360) % 360, most > 0 ? range / most : 0, (most + least) / 2, share);
    }
}
