package org.aliquot.microscope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.aliquot.microscope.bench.Scene;
import org.aliquot.microscope.bench.Sight;
import org.aliquot.microscope.optics.Picture;
import org.aliquot.microscope.optics.View;
import org.aliquot.microscope.plate.BloodAgar;
import org.aliquot.microscope.plate.DiskDiffusion;
import org.aliquot.microscope.plate.PlateReaction;
import org.aliquot.microscope.tube.SugarSlant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is seen without a microscope. */
class SightsTest {

    static Stream<Sight> sights() {
        return Sights.all().stream();
    }

    @Test
    void idsAreUniqueAlsoAmongWhatIsSeenUnderAMicroscope() {
        assertThat(Atlas.entries()).extracting(Atlas.Entry::id).doesNotHaveDuplicates();
        assertThat(Sights.all())
                .allSatisfy(sight -> assertThat(Sights.find(sight.facts().id())).containsSame(sight));
    }

    @ParameterizedTest
    @MethodSource("sights")
    void lookAlikesAreOthers(Sight sight) {
        assertThat(sight.facts().lookAlikes())
                .isNotEmpty()
                .doesNotContain(sight.facts().id())
                .allSatisfy(id -> assertThat(Sights.find(id)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("sights")
    void picturesKeepWithinTheirBytes(Sight sight) {
        assertThat(Atlas.picture(sight.facts().id(), 1, 360, 30_000)).hasSizeLessThan(30_000);
        assertThat(Atlas.picture(sight.facts().id(), 2, 600, 56_000)).hasSizeLessThan(56_000);
    }

    @Test
    void sizesAreToldInMillimeters() {
        Atlas.Entry pyogenes = Atlas.find("streptococcus-pyogenes-on-blood").orElseThrow();

        assertThat(pyogenes.size()).isEqualTo("Well-isolated colonies measure 0.5 to 0.9 mm.");
        assertThat(pyogenes.amongOthers()).isFalse();
        assertThat(pyogenes.seenPlain()).isFalse();
        assertThat(Atlas.find("tsi-acid-acid").orElseThrow().size()).isEmpty();
        assertThat(Atlas.find("eosinophil").orElseThrow().size()).isEqualTo("It measures 12 to 16 µm.");
    }

    @Test
    void evenNumbersAreCloserThanOddOnes() {
        Scene scene = Snapshot.scene(BloodAgar.AUREUS, 2);

        assertThat(scene.close().side()).isLessThan(scene.whole().side() / 2);
        assertThat(scene.whole().side()).isBetween(90.0, 100.0);
    }

    @Test
    void aTileIsThatPartOfTheWhole() {
        for (Sight sight : List.of(BloodAgar.PYOGENES, PlateReaction.CAMP_POSITIVE, SugarSlant.ALKALINE_ACID_SULFIDE)) {
            Scene scene = sight.scene(3);
            double pixel = 200;
            Picture whole = scene.look(new View(0, 0, pixel, 400, 420, 0));
            Picture tile = scene.look(new View(71 * pixel, 137 * pixel, pixel, 203, 99, 0));
            for (int y = 0; y < 99; y++) {
                for (int x = 0; x < 203; x++) {
                    assertThat(tile.at(x, y)).isEqualTo(whole.at(x + 71, y + 137));
                }
            }
        }
    }

    @Test
    void nothingOfThemIsMarkedOrCountedInAField() {
        assertThatThrownBy(() -> new Search(List.of("eosinophil"), List.of("basophil", "camp-positive"), 1, 2))
                .hasMessageContaining("'camp-positive' is seen with the eye");
    }

    /** Changes only when somebody means to change pictures: then also look at them. */
    @Test
    void sameSeedGivesTheSamePixelsOnEveryMachine() {
        assertThat(checksum(BloodAgar.AUREUS)).isEqualTo(PINNED_COLONIES);
        assertThat(checksum(PlateReaction.CAMP_POSITIVE)).isEqualTo(PINNED_CAMP);
        assertThat(checksum(DiskDiffusion.ESBL)).isEqualTo(PINNED_DISKS);
        assertThat(checksum(SugarSlant.ACID_ACID_GAS)).isEqualTo(PINNED_TUBES);
    }

    private static final long PINNED_COLONIES = 3684818999L;
    private static final long PINNED_CAMP = 1834435237L;
    private static final long PINNED_DISKS = 1501326449L;
    private static final long PINNED_TUBES = 338096734L;

    private static long checksum(Sight sight) {
        Scene scene = sight.scene(5);
        return Fields.checksum(scene.look(scene.whole().pixels(400)));
    }
}
