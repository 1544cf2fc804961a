package org.aliquot.microscope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.microscope.blood.Leukocyte;
import org.aliquot.microscope.blood.Precursor;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.Part;
import org.aliquot.microscope.optics.Picture;
import org.aliquot.microscope.optics.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the atlas points at in a picture: parts of the object in its middle. */
class CalloutsTest {

    private static final int PICTURES = 30;

    /** µm: parasites at the edge of a cell stand out a little, and membranes lie between what the outline follows. */
    private static final double EDGE = 0.6;

    /** The same for cracks in large casts, as a share of their length. */
    private static final double EDGE_OF_SIZE = 0.01;

    /** A leader on more of them would hide what it points at. */
    private static final int MOST = 6;

    static Stream<Kind> told() {
        return Kinds.all().stream().filter(kind -> !Atlas.callouts(kind.id(), 1).isEmpty());
    }

    static Stream<Kind> nucleated() {
        return Stream.<Kind>concat(Stream.of(Leukocyte.values()), Stream.of(Precursor.values()))
                .filter(kind -> kind != Precursor.SMUDGE);
    }

    @ParameterizedTest
    @MethodSource("told")
    void partsLieWithinTheirObject(Kind kind) {
        for (int number = 1; number <= PICTURES; number++) {
            var one = Portrait.specimen(kind, number).truth().getFirst().one();
            var body = kind.body(one);
            double edge = EDGE + EDGE_OF_SIZE * one.size();
            assertThat(body.parts())
                    .as("%s %d", kind.id(), number)
                    .allSatisfy(part -> part.spot(body.reach())
                            .ifPresent(spot -> assertThat(
                                            (double) body.outline().inside(spot.u(), spot.v()))
                                    .as(part.words())
                                    .isGreaterThan(-edge)));
        }
    }

    @ParameterizedTest
    @MethodSource("told")
    void eachPictureHasAFewShortOnes(Kind kind) {
        for (int number = 1; number <= PICTURES; number++) {
            List<Callout> callouts = Atlas.callouts(kind.id(), number);

            assertThat(callouts).as("%s %d", kind.id(), number).hasSizeBetween(1, MOST);
            assertThat(callouts)
                    .extracting(Callout::words)
                    .doesNotHaveDuplicates()
                    .allSatisfy(words -> assertThat(words).hasSizeLessThan(60).matches("\\p{Lu}.*[^.]"));
            assertThat(callouts).allSatisfy(callout -> {
                assertThat(callout.x()).isBetween(0.0, 1.0);
                assertThat(callout.y()).isBetween(0.0, 1.0);
            });
        }
    }

    /** Turned and moved as the object itself is. */
    @ParameterizedTest
    @MethodSource("nucleated")
    void theNucleusIsDarkerThanTheCytoplasmWherePointedAt(Kind kind) {
        for (int number = 1; number <= PICTURES; number++) {
            Picture picture = Portrait.of(kind, number, 280);
            List<Callout> callouts = Atlas.callouts(kind.id(), number);

            int nucleus = green(picture, callouts.getFirst());
            assertThat(callouts.stream()
                            .filter(callout -> callout.words().contains("cytoplasm"))
                            .map(callout -> green(picture, callout)))
                    .as("%s %d", kind.id(), number)
                    .allMatch(cytoplasm -> cytoplasm > nucleus + 12);
        }
    }

    @Test
    void everyLeukocyteAndMostOfWhatLiesInARedCellHasParts() {
        assertThat(told().map(Kind::id))
                .contains("myeloblast-auer", "howell-jolly", "basophilic-stippling", "red-cell", "p-vivax-trophozoite")
                .containsAll(nucleated().map(Kind::id).toList());
        assertThat(IntStream.rangeClosed(1, PICTURES)
                        .mapToObj(number -> Atlas.callouts("myeloblast-auer", number))
                        .map(callouts -> callouts.stream().map(Callout::words).toList()))
                .allSatisfy(words -> assertThat(words).contains("Auer rod", "Nucleolus"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"spherocyte", "platelet-clump", "camp-positive", "igg-kappa"})
    void whatHasNoPartsIsPointedAtNowhere(String kind) {
        assertThat(Atlas.callouts(kind, 1)).isEmpty();
    }

    @Test
    void aPartThatIsNotThereIsNowhere() {
        assertThatThrownBy(() -> Atlas.callouts("unicorn", 1)).hasMessageContaining("unicorn");
        assertThat(Part.of("Vacuole", Shape.nowhere()).spot(8)).isEmpty();
    }

    private static int green(Picture picture, Callout callout) {
        int x = (int) (callout.x() * picture.width());
        int y = (int) (callout.y() * picture.height());
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += picture.at(x + i % 3 - 1, y + i / 3 - 1) >> 8 & 255;
        }
        return sum / 9;
    }
}
