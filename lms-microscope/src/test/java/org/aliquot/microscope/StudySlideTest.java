package org.aliquot.microscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aliquot.microscope.StudySlide.Tile;
import org.aliquot.microscope.optics.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Slides that are moved. */
class StudySlideTest {

    private static final int SIDE = StudySlide.TILE;

    @ParameterizedTest
    @CsvSource({
        "FILM, 1, 2",
        "FILM, 2, 3",
        "FILM, 3, 0",
        "FILM, 4, 2",
        "SEDIMENT, 1, 2",
        "SEDIMENT, 3, 4",
        "SMEAR, 4, 1",
        "JOINT_FLUID, 3, 3"
    })
    void aTileIsThatPartOfItsLevel(SlideSet set, int level, int plane) {
        var slide = StudySlide.of(set, 5);
        Picture four = slide.look(new Tile(level, plane, 1, 1), 2 * SIDE, 2 * SIDE);
        Picture last = slide.look(new Tile(level, plane, 2, 2), SIDE, SIDE);

        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                assertThat(last.at(x, y)).isEqualTo(four.at(SIDE + x, SIDE + y));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNumberIsAlwaysTheSameSlideAndEachAnotherOne(SlideSet set) {
        var tile = new Tile(3, 2, 4, 4);

        assertThat(StudySlide.of(set, 2).tile(tile))
                .isEqualTo(StudySlide.of(set, 2).tile(tile))
                .isNotEqualTo(StudySlide.of(set, 3).tile(tile));
    }

    @ParameterizedTest
    @EnumSource
    void aViewOfTwelveTilesTakesAtMost150KilobytesAtEachLevel(SlideSet set) {
        var slide = StudySlide.of(set, 4);
        for (int level = 1; level <= SlideSet.CLOSEST; level++) {
            int view = 0;
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 4; column++) {
                    view += slide.tile(new Tile(level, 2, column, row)).length;
                }
            }
            assertThat(view).as("level %d", level).isBetween(12 * 1_000, 150_000);
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsOnlyWhatIsSeenInItsPreparation(SlideSet set) {
        assertThat(SlideSet.find(set.id())).contains(set);
        for (int number = 1; number <= 10; number++) {
            var slide = StudySlide.of(set, number);
            assertThat(slide.words()).endsWith(".");
            assertThat(slide.counted()).hasSizeGreaterThan(1).allSatisfy(counted -> {
                var kind = Kinds.find(counted.kind()).orElseThrow();
                assertThat(Kinds.setting(kind).preparation().thickness())
                        .as(counted.kind())
                        .isEqualTo(set.setting().preparation().thickness());
            });
        }
    }

    @Test
    void findsASlideForAKindThatLiesOnOne() {
        var place = SlideSet.with("red-cell-cast").orElseThrow();

        assertThat(place.set()).isEqualTo(SlideSet.SEDIMENT);
        assertThat(StudySlide.of(place.set(), place.number()).counted())
                .extracting(StudySlide.Counted::kind)
                .contains("red-cell-cast");
        assertThat(SlideSet.with("pinworm-egg")).isEmpty();
        assertThat(SlideSet.values())
                .allMatch(set -> SlideSet.with(set.typical()).isPresent());
    }

    @Test
    void whatIsAtTheMiddleOfAnObjectIsThatObject() {
        var slide = StudySlide.of(SlideSet.SEDIMENT, 1);
        int told = 0;
        for (Found found : slide.truth()) {
            told += slide.at(found.x(), found.y(), 0).filter(found::equals).isPresent() ? 1 : 0;
        }
        long named =
                slide.counted().stream().mapToInt(StudySlide.Counted::number).sum();

        assertThat((double) told).isBetween(0.97 * named, (double) named);
    }

    @Test
    void besideAnObjectItIsToldWithinReachOnly() {
        var slide = StudySlide.of(SlideSet.SEDIMENT, 2);
        Found cast = slide.truth().getFirst();
        double beside = cast.outline().points().stream()
                        .mapToDouble(Outline.Point::x)
                        .max()
                        .orElseThrow()
                + 3;
        double height = cast.outline().points().stream()
                .filter(point -> point.x() > beside - 3.1)
                .findFirst()
                .orElseThrow()
                .y();

        assertThat(slide.at(beside, height, 5)).contains(cast);
        assertThat(slide.at(beside, height, 1)).isNotEqualTo(Optional.of(cast));
        assertThat(slide.at(-500, -500, 5)).isEmpty();
    }

    @Test
    void theWholeIsOnePictureAndTilesLieOnIt() {
        assertThat(StudySlide.of(SlideSet.SMEAR, 1).whole(90_000)).hasSizeBetween(5_000, 90_000);
        assertThat(new Tile(1, 2, 3, 2).isOnASlide()).isTrue();
        assertThat(new Tile(4, 4, 31, 23).isOnASlide()).isTrue();
        assertThat(List.of(
                        new Tile(0, 2, 0, 0),
                        new Tile(5, 2, 0, 0),
                        new Tile(1, 2, 4, 0),
                        new Tile(1, 2, 0, 3),
                        new Tile(4, 5, 0, 0),
                        new Tile(4, -1, 0, 0),
                        new Tile(4, 2, -1, 0)))
                .noneMatch(Tile::isOnASlide);
    }

    @Test
    void planesAreToldApartFromNearOnly() {
        assertThat(new Tile(1, 0, 1, 1)).isEqualTo(new Tile(1, 4, 1, 1));
        var slide = StudySlide.of(SlideSet.FILM, 1);
        int[] middle = slide.look(new Tile(4, 2, 9, 9), SIDE, SIDE).rgb();
        int[] above = slide.look(new Tile(4, 4, 9, 9), SIDE, SIDE).rgb();

        assertThat(Arrays.equals(middle, above)).isFalse();
    }
}
