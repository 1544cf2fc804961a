package org.aliquot.microscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.Objective;
import org.aliquot.microscope.optics.Picture;
import org.aliquot.microscope.optics.View;
import org.aliquot.microscope.sediment.AcidCrystal;
import org.aliquot.microscope.sediment.Cast;
import org.aliquot.microscope.sediment.Contaminant;
import org.aliquot.microscope.sediment.JointCrystal;
import org.aliquot.microscope.sediment.Mount;
import org.aliquot.microscope.sediment.PolarizedSediment;
import org.aliquot.microscope.sediment.UrineCell;
import org.aliquot.microscope.sediment.UrineOrganism;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Colors between crossed polars as rendered, against Strasinger (7th edition, chapters 7 and 12): monosodium urate is yellow along the
 * slow axis and blue across it, calcium pyrophosphate the other way round; starch and cholesterol esters show a Maltese cross.
 */
class PolarizedLightTest {

    /** From the lower left to the upper right, where rows count downwards. */
    private static final double ALONG = -StrictMath.PI / 4;

    private static final double ACROSS = StrictMath.PI / 4;
    private static final double AS_THE_POLARIZER = 0;
    private static final double PIXEL = 0.1;

    @Test
    void urateIsYellowAlongTheSlowAxisAndBlueAcrossIt() {
        for (long seed = 0; seed < 8; seed++) {
            assertYellow(middle(JointCrystal.URATE, ALONG, seed));
            assertBlue(middle(JointCrystal.URATE, ACROSS, seed));
            assertYellow(middle(JointCrystal.URATE, ALONG + StrictMath.PI, seed));
        }
    }

    @Test
    void pyrophosphateIsBlueAlongTheSlowAxisAndYellowAcrossIt() {
        for (long seed = 0; seed < 8; seed++) {
            assertBlue(middle(JointCrystal.PYROPHOSPHATE, ALONG, seed));
            assertYellow(middle(JointCrystal.PYROPHOSPHATE, ACROSS, seed));
        }
    }

    private static void assertYellow(int[] rgb) {
        assertThat(rgb[0]).isGreaterThan(150);
        assertThat(rgb[1]).isBetween(70, rgb[0]);
        assertThat(rgb[2]).isLessThan(Math.min(100, rgb[0] - 100));
    }

    private static void assertBlue(int[] rgb) {
        assertThat(rgb[2]).isGreaterThan(120);
        assertThat(rgb[1]).isBetween(40, rgb[2]);
        assertThat(rgb[0]).isLessThan(100);
    }

    @ParameterizedTest
    @EnumSource(names = {"URATE", "PYROPHOSPHATE"})
    void whatLiesAlongThePolarizerHasTheColorOfTheField(JointCrystal kind) {
        int[] crystal = middle(kind, AS_THE_POLARIZER, 3);
        int[] field = middle(empty(Mount.COMPENSATED, 3), 40, 40);

        for (int i = 0; i < 3; i++) {
            assertThat(crystal[i]).isBetween(field[i] - 45, field[i] + 45);
        }
        assertThat(field[0]).isBetween(110, 190);
        assertThat(field[1]).isLessThan(60);
        assertThat(field[2]).isBetween(90, 170);
    }

    static Stream<Kind> isotropic() {
        return Stream.of(
                UrineCell.RED,
                UrineCell.WHITE,
                UrineCell.SQUAMOUS,
                UrineOrganism.YEAST,
                Cast.HYALINE,
                Cast.RED,
                Cast.COARSE,
                Cast.WAXY,
                Contaminant.OIL,
                Contaminant.AIR);
    }

    @ParameterizedTest
    @MethodSource("isotropic")
    void whatIsIsotropicStaysDark(Kind kind) {
        for (long seed = 0; seed < 3; seed++) {
            var specimen = slide(Mount.POLARIZED, kind, Map.of(), seed);

            assertThat(brightest(specimen.look(new View(0, 0, 0.4, 400, 400, 0))))
                    .as(kind.id())
                    .isLessThan(40);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatShinesDoes(PolarizedSediment kind) {
        for (long seed = 0; seed < 6; seed++) {
            var found = Fields.alone(kind, seed).truth().getFirst();
            assertThat(brightest(around(Fields.alone(kind, seed), found)))
                    .as("%s of seed %d", kind.id(), seed)
                    .isGreaterThan(kind == PolarizedSediment.CYSTINE || kind == PolarizedSediment.DIHYDRATE ? 45 : 110);
        }
    }

    @Test
    void uricAcidHasManyColorsAndOxalateIsGray() {
        for (long seed = 0; seed < 6; seed++) {
            assertThat(hues(PolarizedSediment.URIC_ACID, seed)).hasSizeGreaterThan(3);
            assertThat(hues(PolarizedSediment.DIHYDRATE, seed)).isEmpty();
        }
    }

    @Test
    void starchHasFourBrightAndFourDarkSectors() {
        for (long seed = 0; seed < 8; seed++) {
            var specimen = slide(Mount.POLARIZED, Contaminant.STARCH, Map.of("turn", 0.0, "size", 24.0), seed);
            var found = specimen.truth().getFirst();
            var picture = around(specimen, found);
            int[] cross = darkest(picture);

            for (int i = 0; i < 4; i++) {
                double arm = i * StrictMath.PI / 2;
                assertThat(onRing(picture, cross, arm)).as("arm").isLessThan(60);
                assertThat(onRing(picture, cross, arm + StrictMath.PI / 4))
                        .as("sector")
                        .isGreaterThan(110);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0", "0.2, -3"})
    void tileIsThatPartOfTheWhole(double pixel, double focus) {
        var specimen = joint(3);
        Fields.assertTileIsPartOf(specimen, new View(0, 0, pixel, 300, 200, focus), 71, 37, 103, 99);
    }

    /** Changes only when somebody means to change pictures: then also look at them. */
    @Test
    void sameSeedGivesTheSamePixelsOnEveryMachine() {
        var view = new View(5, 5, 0.2, 350, 350, 0.1);

        assertThat(Fields.checksum(joint(5).look(view))).isEqualTo(PINNED_JOINT);
        assertThat(Fields.checksum(urine(5).look(view))).isEqualTo(PINNED_URINE);
    }

    private static final long PINNED_JOINT = 1222997911L;
    private static final long PINNED_URINE = 1411527249L;

    @Test
    void theFieldInBrightFieldIsTheSameField() {
        assertThat(Portrait.plainSpecimen(PolarizedSediment.URIC_ACID, 2).truth())
                .isEqualTo(Portrait.specimen(PolarizedSediment.URIC_ACID, 2).truth());
        assertThat(Portrait.plain(PolarizedSediment.URIC_ACID, 2, 120).rgb())
                .isNotEqualTo(Portrait.of(PolarizedSediment.URIC_ACID, 2, 120).rgb());
        assertThat(Portrait.plain(AcidCrystal.URIC_ACID, 2, 120).rgb())
                .isEqualTo(Portrait.of(AcidCrystal.URIC_ACID, 2, 120).rgb());
    }

    private static Specimen joint(long seed) {
        return fields(Mount.COMPENSATED, seed, JointCrystal.values());
    }

    private static Specimen urine(long seed) {
        return fields(Mount.POLARIZED, seed, PolarizedSediment.values());
    }

    private static Specimen fields(Mount mount, long seed, Kind... kinds) {
        return Specimen.of(
                new Recipe(
                        mount,
                        Objective.HIGH_DRY,
                        80,
                        80,
                        Stream.of(kinds).map(kind -> Population.of(kind, 1)).toList()),
                seed);
    }

    private static Specimen empty(Mount mount, long seed) {
        return Specimen.of(new Recipe(mount, Objective.HIGH_DRY, 80, 80, List.of()), seed);
    }

    private static Specimen slide(Mount mount, Kind kind, Map<String, Double> fixed, long seed) {
        return Specimen.of(
                new Recipe(mount, Objective.HIGH_DRY, 160, 160, List.of(new Population(kind, 1, fixed))), seed);
    }

    /** Mean of the pixels in the middle of one that is turned so. */
    private static int[] middle(Kind kind, double turn, long seed) {
        var specimen = slide(Mount.COMPENSATED, kind, Map.of("turn", turn), seed);
        var found = specimen.truth().getFirst();
        return middle(specimen, found.x(), found.y());
    }

    private static int[] middle(Specimen specimen, double x, double y) {
        double depth =
                specimen.truth().stream().mapToDouble(Found::depth).findFirst().orElse(0);
        return rgb(specimen.look(new View(x, y, PIXEL, 1, 1, depth)).at(0, 0));
    }

    private static Picture around(Specimen specimen, Found found) {
        double half = 0.6 * found.one().size();
        int side = (int) (2 * half / PIXEL);
        return specimen.look(new View(found.x() - half, found.y() - half, PIXEL, side, side, found.depth()));
    }

    private static int brightest(Picture picture) {
        int most = 0;
        for (int pixel : picture.rgb()) {
            most = Math.max(most, brightness(pixel));
        }
        return most;
    }

    /** Where the arms of the cross meet: within, where row and column together are darkest. */
    private static int[] darkest(Picture picture) {
        int[] best = {0, 0};
        int from = picture.width() * 3 / 10;
        int to = picture.width() * 7 / 10;
        for (int axis = 0; axis < 2; axis++) {
            int least = Integer.MAX_VALUE;
            for (int at = from; at < to; at++) {
                int sum = 0;
                for (int along = from; along < to; along++) {
                    sum += brightness(axis == 0 ? picture.at(at, along) : picture.at(along, at));
                }
                if (sum < least) {
                    least = sum;
                    best[axis] = at;
                }
            }
        }
        return best;
    }

    /** 5 µm from the cross. */
    private static int onRing(Picture picture, int[] cross, double angle) {
        double far = 5 / PIXEL;
        return brightness(picture.at((int) Math.round(cross[0] + far * StrictMath.cos(angle)), (int)
                Math.round(cross[1] + far * StrictMath.sin(angle))));
    }

    /** Twelfths of the circle of colors that some pixels have. */
    private static Set<Integer> hues(Kind kind, long seed) {
        var specimen = Fields.alone(kind, seed);
        Set<Integer> hues = new HashSet<>();
        for (int pixel : around(specimen, specimen.truth().getFirst()).rgb()) {
            int[] rgb = rgb(pixel);
            int most = Math.max(rgb[0], Math.max(rgb[1], rgb[2]));
            int least = Math.min(rgb[0], Math.min(rgb[1], rgb[2]));
            if (most > 60 && most - least > 40) {
                hues.add(hue(rgb, most, most - least));
            }
        }
        return hues;
    }

    private static int hue(int[] rgb, int most, double range) {
        double sixth = most == rgb[0]
                ? (rgb[1] - rgb[2]) / range
                : most == rgb[1] ? 2 + (rgb[2] - rgb[0]) / range : 4 + (rgb[0] - rgb[1]) / range;
        return (int) Math.floor((sixth + 6) % 6 * 2);
    }

    private static int brightness(int pixel) {
        int[] rgb = rgb(pixel);
        return (rgb[0] + rgb[1] + rgb[2]) / 3;
    }

    private static int[] rgb(int pixel) {
        return new int[] {pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255};
    }
}
