package org.aliquot.microscope.plate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sizes and colors of colonies, and of the agar around them, as rendered. */
class ColonyLookTest {

    private static final long SEED = 11;

    static Stream<Arguments> habits() {
        return Stream.of(
                Arguments.of(Habits.AUREUS, Medium.BLOOD),
                Arguments.of(Habits.WHITE, Medium.BLOOD),
                Arguments.of(Habits.PYOGENES, Medium.BLOOD),
                Arguments.of(Habits.AGALACTIAE, Medium.BLOOD),
                Arguments.of(Habits.PNEUMONIAE, Medium.BLOOD),
                Arguments.of(Habits.VIRIDANS, Medium.BLOOD),
                Arguments.of(Habits.ENTEROCOCCUS, Medium.BLOOD),
                Arguments.of(Habits.BACILLUS, Medium.BLOOD),
                Arguments.of(Habits.PSEUDOMONAS, Medium.BLOOD),
                Arguments.of(Habits.COLI, Medium.MACCONKEY),
                Arguments.of(Habits.KLEBSIELLA, Medium.MACCONKEY),
                Arguments.of(Habits.COLORLESS, Medium.MACCONKEY),
                Arguments.of(Habits.GREEN, Medium.MACCONKEY),
                Arguments.of(Habits.HAEMOPHILUS, Medium.CHOCOLATE),
                Arguments.of(Habits.GONOCOCCUS, Medium.CHOCOLATE),
                Arguments.of(Habits.SALMONELLA, Medium.XLD),
                Arguments.of(Habits.SHIGELLA, Medium.XLD),
                Arguments.of(Habits.YELLOW, Medium.XLD),
                Arguments.of(Habits.SALTED_AUREUS, Medium.MANNITOL_SALT),
                Arguments.of(Habits.SALTED_WHITE, Medium.MANNITOL_SALT));
    }

    @ParameterizedTest
    @MethodSource("habits")
    void coloniesAreAsWideAsIsTaught(Habit habit, Medium medium) {
        for (double diameter : new double[] {habit.size().low(), habit.size().high()}) {
            assertThat(new Measured(habit, medium, diameter, SEED).colony())
                    .isBetween(diameter * (0.88 - habit.unrest()), diameter * (1.12 + habit.unrest()));
        }
    }

    @Test
    void betaHemolysisOfPyogenesIsWideAndSharpAndThatOfAgalactiaeNarrowAndSoft() {
        var pyogenes = usual(Habits.PYOGENES, Medium.BLOOD);
        var agalactiae = usual(Habits.AGALACTIAE, Medium.BLOOD);

        assertThat(pyogenes.zone() / middle(Habits.PYOGENES.size())).isBetween(2.0, 5.0);
        assertThat(agalactiae.zone() / middle(Habits.AGALACTIAE.size())).isBetween(1.1, 1.9);
        assertThat(agalactiae.softness()).isGreaterThan(1.6 * pyogenes.softness());
        assertThat(usual(Habits.AUREUS, Medium.BLOOD).zone() - middle(Habits.AUREUS.size()))
                .isBetween(1.0, 2.4);
    }

    @Test
    void clearedBloodIsPaleAndGreenedBloodIsNeitherRedNorPale() {
        double[] fresh = usual(Habits.WHITE, Medium.BLOOD).fresh();
        double[] cleared = usual(Habits.PYOGENES, Medium.BLOOD).agar(0.6);
        double[] greened = usual(Habits.PNEUMONIAE, Medium.BLOOD).agar(0.7);

        assertThat(fresh[0]).isGreaterThan(110);
        assertThat(fresh[1]).isLessThan(50);
        assertThat(cleared[1]).isGreaterThan(150);
        assertThat(greened[1]).isBetween(60.0, 140.0);
        assertThat(greened[1] / greened[0]).isGreaterThan(0.68);
    }

    @Test
    void linesBelowThePlateAreSeenThroughClearedBloodOnly() {
        var cleared = through(Habits.PYOGENES, Measured.WHOLE);

        assertThat(cleared.linesThroughChanged(3.5)).isGreaterThan(25);
        assertThat(cleared.linesThroughFresh(3.5)).isLessThan(12);
        assertThat(through(Habits.PNEUMONIAE, Measured.WHOLE).linesThroughChanged(3.5))
                .isLessThan(16);
    }

    @Test
    void theCloserTheLookTheLessTheLinesBelowAreInFocus() {
        double whole = through(Habits.PYOGENES, Measured.WHOLE).linesThroughChanged(3.5);
        double half = through(Habits.PYOGENES, Measured.WHOLE / 2).linesThroughChanged(3.5);
        double close = through(Habits.PYOGENES, Measured.CLOSE).linesThroughChanged(3.5);

        assertThat(half).isBetween(0.25 * whole, 0.7 * whole);
        assertThat(close).isLessThan(12);
    }

    @Test
    void clearedBloodIsAsBrightInACloseUpAsInAWholePlate() {
        double[] whole = through(Habits.PYOGENES, Measured.WHOLE).agar(2);
        double[] close = through(Habits.PYOGENES, Measured.CLOSE).agar(2);

        assertThat(close[0]).isGreaterThan(whole[0] - 12);
        assertThat(close[1]).isGreaterThan(whole[1] - 12);
    }

    @Test
    void clearedZonesThatAreNearRunIntoEachOther() {
        double apart = middle(Habits.PYOGENES.size()) + 2 * 1.15 + 0.1;
        float radius = (float) middle(Habits.PYOGENES.size()) / 2;
        var two = List.of(
                new Colony(Habits.PYOGENES, (float) -apart / 2, 0, radius, 3),
                new Colony(Habits.PYOGENES, (float) apart / 2, 0, radius, 3));

        assertThat(lysedInTheMiddle(two)).isGreaterThan(0.6f);
        assertThat(lysedInTheMiddle(two.subList(0, 1))).isLessThan(0.4f);
    }

    private static float lysedInTheMiddle(List<Colony> colonies) {
        var growth = new Growth(-40, 81, 81, (float) Measured.CLOSE, List.of(Change.LYSED));
        growth.moveTo(-40);
        new Colonies(colonies, new Noise(new Chance(5))).grow(growth);
        return growth.changed(Change.LYSED)[growth.index(0, 0)];
    }

    private static Measured through(Habit habit, double pixel) {
        return new Measured(habit, Medium.BLOOD, 6, SEED, pixel);
    }

    @Test
    void withoutHemolysisTheBloodStaysAsItWas() {
        assertThat(usual(Habits.WHITE, Medium.BLOOD).zone()).isZero();
        assertThat(usual(Habits.ENTEROCOCCUS, Medium.BLOOD).zone()).isZero();
    }

    @Test
    void aureusIsYellowerThanOtherStaphylococci() {
        assertThat(yellow(usual(Habits.AUREUS, Medium.BLOOD).color(0.4)))
                .isGreaterThan(yellow(usual(Habits.WHITE, Medium.BLOOD).color(0.4)) + 50);
    }

    @Test
    void pneumococciHaveFallenIn() {
        double radius = middle(Habits.PNEUMONIAE.size()) / 2;

        assertThat(Profile.DIMPLED.at(0)).isLessThan(0.4f * Profile.DIMPLED.at(0.7f));
        assertThat(usual(Habits.PNEUMONIAE, Medium.BLOOD).color(0)[0])
                .isLessThan(usual(Habits.PNEUMONIAE, Medium.BLOOD).color(radius * 0.8)[0]);
    }

    @Test
    void lactoseFermentersArePinkAndOthersTakeTheColorOfTheMedium() {
        var coli = usual(Habits.COLI, Medium.MACCONKEY);
        var colorless = usual(Habits.COLORLESS, Medium.MACCONKEY);

        assertThat(coli.color(0.5)[0] - coli.color(0.5)[1]).isGreaterThan(90);
        assertThat(coli.agar(2)[0] - coli.agar(2)[1]).isGreaterThan(coli.fresh()[0] - coli.fresh()[1] + 25);
        assertThat(colorless.color(0.4)[0] - colorless.color(0.4)[1]).isLessThan(60);
        assertThat(colorless.zone()).isZero();
    }

    @Test
    void macConkeyAgarIsPinkAndNotBrownAndTheSameFurtherOffWhateverGrows() {
        double[] fresh = usual(Habits.COLORLESS, Medium.MACCONKEY).fresh();

        assertThat(fresh[0] - fresh[1]).isGreaterThan(50);
        assertThat(fresh[1] - fresh[2]).isLessThan(9);
        for (Habit habit : List.of(Habits.COLI, Habits.KLEBSIELLA, Habits.GREEN)) {
            double[] off = usual(habit, Medium.MACCONKEY).agar(8.5);
            double[] same = usual(Habits.COLORLESS, Medium.MACCONKEY).agar(8.5);
            for (int i = 0; i < 3; i++) {
                assertThat(off[i]).isCloseTo(same[i], within(2.0));
            }
        }
    }

    @Test
    void bileSaltsThatFellOutArePinkAroundEscherichiaColi() {
        double[] fresh = usual(Habits.COLI, Medium.MACCONKEY).fresh();
        double[] haze = usual(Habits.COLI, Medium.MACCONKEY).agar(1.7);

        assertThat(haze[0] - haze[1]).isGreaterThan(fresh[0] - fresh[1] + 35);
        assertThat(haze[2]).isGreaterThan(haze[1] + 20);
    }

    @Test
    void salmonellaIsBlackInTheMiddleAndRedAtItsEdge() {
        var salmonella = usual(Habits.SALMONELLA, Medium.XLD);
        double radius = middle(Habits.SALMONELLA.size()) / 2;

        assertThat(salmonella.color(0.1)[0]).isLessThan(90);
        assertThat(salmonella.color(radius * 0.9)[0]).isGreaterThan(130);
        assertThat(usual(Habits.SHIGELLA, Medium.XLD).color(0.3)[0]).isGreaterThan(150);
        assertThat(salmonella.zone()).isZero();
    }

    @Test
    void acidTurnsRedMediaYellow() {
        for (var one :
                new Measured[] {usual(Habits.SALTED_AUREUS, Medium.MANNITOL_SALT), usual(Habits.YELLOW, Medium.XLD)}) {
            assertThat(one.agar(2)[1]).isGreaterThan(one.fresh()[1] + 70);
            assertThat(yellow(one.agar(2))).isGreaterThan(90);
        }
    }

    @Test
    void yellowColoniesArePaleInAmberOnXldAndGoldenInLemonOnMannitolSalt() {
        var xld = usual(Habits.YELLOW, Medium.XLD);
        var salt = usual(Habits.SALTED_AUREUS, Medium.MANNITOL_SALT);

        assertThat(salt.agar(1.5)[1]).isGreaterThan(xld.agar(2.4)[1] + 25);
        assertThat(xld.color(0.4)[1]).isGreaterThan(xld.agar(2.4)[1] + 35);
        assertThat(salt.color(0.4)[0] - salt.color(0.4)[1]).isGreaterThan(salt.agar(1.5)[0] - salt.agar(1.5)[1] + 15);
        assertThat(salt.fresh()[2]).isGreaterThan(xld.fresh()[2] + 25);
    }

    private static Measured usual(Habit habit, Medium medium) {
        return new Measured(habit, medium, middle(habit.size()), SEED);
    }

    private static double middle(Size size) {
        return (size.low() + size.high()) / 2;
    }

    private static double yellow(double[] rgb) {
        return (rgb[0] + rgb[1]) / 2 - rgb[2];
    }
}
