package org.aliquot.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccentTest {

    private static final double LEAST = 4.5;

    /** The paper of the design in the dark at its lightest ({@code --raised}), and its darkest in the light ({@code --sunk}). */
    private static final Oklch RAISED_IN_THE_DARK = new Oklch(0.27, 0.018, 5.06);

    private static final Oklch SUNK_IN_THE_LIGHT = new Oklch(0.957, 0.007, 1.31);

    @ParameterizedTest
    @CsvSource({"#ffffff, 21", "#767676, 4.54", "#ff0000, 5.25", "#0000ff, 2.44", "#777777, 4.69"})
    void contrastIsAsTheGuidelinesCountIt(String hex, double withBlack) {
        double counted = Contrast.of(Oklch.of(hex), Oklch.of("#000000"));
        assertThat(hex.equals("#767676") ? Contrast.of(Oklch.of(hex), Oklch.of("#ffffff")) : counted)
                .isCloseTo(withBlack, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"#ff0000, 0.6280, 0.2577, 29.23", "#00ff00, 0.8664, 0.2948, 142.50"})
    void aColorHasTheLightnessTheChromaAndTheHueOfOthersTables(String hex, double l, double c, double degrees) {
        Oklch color = Oklch.of(hex);
        assertThat(color.lightness()).isCloseTo(l, within(0.002));
        assertThat(color.chroma()).isCloseTo(c, within(0.002));
        assertThat(Math.toDegrees(color.hue())).isCloseTo(degrees, within(0.5));
    }

    @Test
    void aColorIsItselfAfterThereAndBack() {
        assertThat(colors()).allSatisfy(hex -> assertThat(Oklch.of(hex).hex()).isEqualTo(hex));
    }

    @Test
    void readsHexWithAndWithoutItsSign() {
        assertThat(Accent.parse(" 4B2E83 ")).contains(new Accent("#4b2e83"));
        assertThat(Accent.parse("#4b2e83")).contains(new Accent("#4b2e83"));
        assertThat(Stream.of("", "#4b2", "red", "#4b2e8g", "url(x)").map(Accent::parse))
                .allMatch(java.util.Optional::isEmpty);
    }

    @Test
    void theNearestThatCanBeReadIsReadableAndNoDarkerThanNeeded() {
        assertThat(colors()).allSatisfy(hex -> {
            Accent near = new Accent(hex).nearestReadable();
            assertThat(near.isReadable()).isTrue();
            if (!near.hex().equals(hex)) {
                assertThat(near.contrast()).isLessThan(LEAST + 0.2);
            }
        });
        assertThat(new Accent("#453692").nearestReadable()).isEqualTo(new Accent("#453692"));
    }

    /** Whatever color is taken: words in it, words on it, and words on its tint. */
    @Test
    void whatIsMadeOfItCanBeReadInTheLightAndInTheDark() {
        assertThat(colors().map(hex -> new Accent(hex).nearestReadable())).allSatisfy(accent -> {
            Shades.Scheme light = new Shades(accent).light();
            Shades.Scheme dark = new Shades(accent).dark();
            assertThat(Contrast.of(light.words(), SUNK_IN_THE_LIGHT)).isGreaterThan(LEAST);
            assertThat(Contrast.of(dark.words(), RAISED_IN_THE_DARK)).isGreaterThan(LEAST);
            for (Shades.Scheme one : List.of(light, dark)) {
                assertThat(Contrast.of(one.words(), one.tint())).isGreaterThanOrEqualTo(LEAST);
                assertThat(Contrast.of(one.strong(), one.tint())).isGreaterThanOrEqualTo(LEAST);
                assertThat(Contrast.of(one.words(), one.on())).isGreaterThan(LEAST);
                assertThat(Contrast.of(one.block(), new Oklch(0.98, 0.006, 1.4)))
                        .isGreaterThan(LEAST);
            }
        });
    }

    /** All hues, dull and bright, dark and light. */
    private static Stream<String> colors() {
        int[] steps = {0, 51, 102, 153, 204, 255};
        return IntStream.range(0, 216)
                .mapToObj(i -> "#%02x%02x%02x".formatted(steps[i / 36], steps[i / 6 % 6], steps[i % 6]));
    }
}
