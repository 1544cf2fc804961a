package org.aliquot.microscope.electrophoresis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.aliquot.microscope.optics.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In which lanes a narrow band is seen, and at which level, as rendered. */
class ImmunofixationLookTest {

    private static final int SIDE = 480;
    private static final int SEEDS = 20;
    private static final double STEP = 0.125;

    /** mm from the origin: where immunoglobulins lie, up to the second beta band of a serum. */
    private static final double FIRST = -1;

    private static final double LAST = 12.2;

    /** mm by which lanes of one gel may run apart. */
    private static final double APART = 0.7;

    /** Of 255, by which a band is darker than what lies 2 mm above and below it. */
    private static final double NARROW = 28;

    private static final List<Antiserum> HEAVY = List.of(Antiserum.G, Antiserum.A, Antiserum.M);
    private static final List<Antiserum> LIGHT = List.of(Antiserum.KAPPA, Antiserum.LAMBDA);

    @Test
    void withoutAMonoclonalBandNoLaneHasANarrowOne() {
        for (Immunofixation kind : List.of(Immunofixation.NORMAL, Immunofixation.URINE_NORMAL)) {
            seeds().forEach(seed ->
                    assertThat(lanesWithBands(kind, seed)).as("seed %d", seed).isEmpty());
        }
    }

    @Test
    void immunoglobulinGHasItsBandInItsLaneAndInThatOfItsLightChain() {
        seeds().forEach(seed -> {
            assertThat(lanesWithBands(Immunofixation.IGG_KAPPA, seed))
                    .containsExactlyInAnyOrder(Antiserum.NONE, Antiserum.G, Antiserum.KAPPA);
            assertThat(lanesWithBands(Immunofixation.IGG_LAMBDA, seed))
                    .containsExactlyInAnyOrder(Antiserum.NONE, Antiserum.G, Antiserum.LAMBDA);
        });
    }

    @Test
    void immunoglobulinsAAndMHaveTheirBandWithEitherLightChain() {
        assertThat(lanes(Immunofixation.IGA))
                .containsExactlyInAnyOrder(
                        Set.of(Antiserum.NONE, Antiserum.A, Antiserum.KAPPA),
                        Set.of(Antiserum.NONE, Antiserum.A, Antiserum.LAMBDA));
        assertThat(lanes(Immunofixation.IGM))
                .containsExactlyInAnyOrder(
                        Set.of(Antiserum.NONE, Antiserum.M, Antiserum.KAPPA),
                        Set.of(Antiserum.NONE, Antiserum.M, Antiserum.LAMBDA));
    }

    @Test
    void freeLightChainsHaveNoHeavyOne() {
        assertThat(lanes(Immunofixation.BENCE_JONES))
                .containsExactlyInAnyOrder(
                        Set.of(Antiserum.NONE, Antiserum.KAPPA), Set.of(Antiserum.NONE, Antiserum.LAMBDA));
        seeds().forEach(seed -> {
            Set<Antiserum> fixed = lanesWithBands(Immunofixation.FREE, seed);
            fixed.remove(Antiserum.NONE);
            assertThat(fixed).hasSize(1).isSubsetOf(LIGHT);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Immunofixation.class,
            names = {"IGG_KAPPA", "IGG_LAMBDA", "IGA", "IGM", "BENCE_JONES"})
    void theBandLiesAtOneLevelInAllLanesThatHaveIt(Immunofixation kind) {
        List<Double> levels = seeds().mapToObj(seed -> {
                    Map<Antiserum, List<Double>> bands = bands(kind, seed);
                    double level = in(bands, Antiserum.NONE).getFirst();
                    assertThat(bands.values())
                            .allSatisfy(lane -> assertThat(lane)
                                    .as("%s, seed %d", kind, seed)
                                    .hasSizeLessThan(2)
                                    .allSatisfy(band ->
                                            assertThat(Math.abs(band - level)).isLessThan(APART)));
                    return level;
                })
                .toList();

        assertThat(spread(levels)).as("levels differ from seed to seed").isGreaterThan(2);
    }

    @Test
    void twoClonesHaveTheirBandsAtTwoLevelsEachWithAHeavyAndALightChain() {
        seeds().forEach(seed -> {
            Map<Antiserum, List<Double>> bands = bands(Immunofixation.BICLONAL, seed);
            assertThat(in(bands, Antiserum.NONE)).as("seed %d", seed).hasSize(2).allSatisfy(level -> {
                assertThat(among(HEAVY, bands, level)).isEqualTo(1);
                assertThat(among(LIGHT, bands, level)).isEqualTo(1);
            });
        });
    }

    @Test
    void otherImmunoglobulinsAreFainterBesideAClone() {
        seeds().forEach(seed -> assertThat(darkest(picture(Immunofixation.IGG_KAPPA, seed), Antiserum.LAMBDA))
                .isLessThan(0.75 * darkest(picture(Immunofixation.NORMAL, seed), Antiserum.LAMBDA)));
    }

    @Test
    void bandsAreVioletOnAClearGel() {
        Picture picture = picture(Immunofixation.IGG_KAPPA, 1);
        int gel = picture.at(pixels(FixedGel.middle(Antiserum.A) + 3.9), pixels(20));
        int band = picture.at(
                pixels(FixedGel.middle(Antiserum.G)),
                pixels(FixedGel.ORIGIN
                        - in(bands(Immunofixation.IGG_KAPPA, 1), Antiserum.G).getFirst()));

        assertThat(List.of(gel >> 16 & 255, gel >> 8 & 255, gel & 255)).allMatch(level -> level > 215);
        assertThat(band & 255).isGreaterThan((band >> 16 & 255) + 30);
        assertThat(band >> 16 & 255).isGreaterThan((band >> 8 & 255) + 10);
    }

    private static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    private static Set<Set<Antiserum>> lanes(Immunofixation kind) {
        Set<Set<Antiserum>> lanes = new HashSet<>();
        seeds().forEach(seed -> lanes.add(lanesWithBands(kind, seed)));
        return lanes;
    }

    private static Set<Antiserum> lanesWithBands(Immunofixation kind, long seed) {
        Set<Antiserum> lanes = new HashSet<>();
        bands(kind, seed).forEach((lane, bands) -> {
            if (!bands.isEmpty()) {
                lanes.add(lane);
            }
        });
        return lanes;
    }

    private static List<Double> in(Map<Antiserum, List<Double>> bands, Antiserum lane) {
        return bands.getOrDefault(lane, List.of());
    }

    private static long among(List<Antiserum> lanes, Map<Antiserum, List<Double>> bands, double level) {
        return lanes.stream()
                .filter(lane -> in(bands, lane).stream().anyMatch(band -> Math.abs(band - level) < APART))
                .count();
    }

    private static double spread(List<Double> levels) {
        return levels.stream().mapToDouble(Double::doubleValue).max().orElseThrow()
                - levels.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    /** mm from the origin to each narrow band. */
    private static Map<Antiserum, List<Double>> bands(Immunofixation kind, long seed) {
        Picture picture = picture(kind, seed);
        Map<Antiserum, List<Double>> bands = new EnumMap<>(Antiserum.class);
        for (Antiserum lane : Antiserum.values()) {
            bands.put(lane, narrow(picture, lane));
        }
        return bands;
    }

    private static List<Double> narrow(Picture picture, Antiserum lane) {
        List<Double> bands = new ArrayList<>();
        for (double way = FIRST; way <= LAST; way += STEP) {
            if (isPeak(picture, lane, way) && (bands.isEmpty() || way - bands.getLast() > 1)) {
                bands.add(way);
            }
        }
        return bands;
    }

    private static boolean isPeak(Picture picture, Antiserum lane, double way) {
        double here = dark(picture, lane, way);
        return here - Math.max(dark(picture, lane, way - 2), dark(picture, lane, way + 2)) > NARROW
                && Stream.of(-1.0, -0.5, 0.5, 1.0).allMatch(off -> dark(picture, lane, way + off) <= here);
    }

    private static double darkest(Picture picture, Antiserum lane) {
        return Stream.iterate(FIRST, way -> way <= LAST, way -> way + STEP)
                .mapToDouble(way -> dark(picture, lane, way))
                .max()
                .orElseThrow();
    }

    /** What is taken from the green of the gel, mean of the middle of the lane. */
    private static double dark(Picture picture, Antiserum lane, double way) {
        double sum = 0;
        for (int off = -2; off <= 2; off++) {
            int color = picture.at(pixels(FixedGel.middle(lane) + off * 0.5), pixels(FixedGel.ORIGIN - way));
            sum += 240 - (color >> 8 & 255);
        }
        return sum / 5;
    }

    private static int pixels(double millimeters) {
        return (int) (millimeters * SIDE / FixedGel.SIDE);
    }

    private static Picture picture(Immunofixation kind, long seed) {
        FixedGel gel = (FixedGel) kind.scene(seed);
        return gel.look(gel.whole().pixels(SIDE));
    }
}
